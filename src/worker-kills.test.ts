import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readVariables } from './core/configuration/variables-file.ts';
import { sql } from './core/database/sql.ts';
import { type ChildServer, eventually, startChildServer } from './core/testing/child-server.ts';
import { credentials, startPlatform, taken } from './core/testing/destinations.ts';
import { startProduct } from './core/testing/start-product.ts';
import { type Receiver, startReceiver } from './core/webhooks/testing/receiver.ts';

const idRow = z.strictObject({ id: z.string() });
const kills = 20;
const takeoverMs = 30_000;
/** Attempts at one endpoint that one job makes at a time: what it can repeat when its worker is killed. */
const batch = 8;
/** A worker has a second job of an endpoint or a destination in hand where more came while it was sending. */
const jobsInHand = 2;

/**
 * What a receiver has not answered yet, how long what a killed worker held waited, since the last kill, for its next
 * attempt, and what came more often than the kills explain.
 */
const watchHand = () => {
  const inHand = new Set<string>();
  const heldAt = new Map<string, number>();
  const waitsMs: number[] = [];
  const cameOfThisWorker = new Set<string>();
  const timesCome = new Map<string, number>();
  const timesInterrupted = new Map<string, number>();
  const countIn = (times: Map<string, number>, id: string) => void times.set(id, (times.get(id) ?? 0) + 1);
  return {
    waitsMs,
    isFull: () => inHand.size > 0,
    isForgotten: () => heldAt.size > 0,
    arrived: (id: string) => {
      const at = heldAt.get(id);
      if (at !== undefined) waitsMs.push(Date.now() - at);
      heldAt.delete(id);
      inHand.add(id);
      cameOfThisWorker.add(id);
      countIn(timesCome, id);
    },
    answered: (id: string) => void inHand.delete(id),
    workerKilled: () => {
      // What was held before counts anew: the worker killed now may have taken it without having sent it.
      for (const id of [...inHand, ...heldAt.keys()]) heldAt.set(id, Date.now());
      inHand.clear();
    },
    /** What came of the killed worker and is pending all the same: its answer was not noted, so it may come again. */
    leftPending: (pending: ReadonlySet<string>): ReadonlySet<string> => {
      const interrupted = cameOfThisWorker.intersection(pending);
      for (const id of interrupted) countIn(timesInterrupted, id);
      cameOfThisWorker.clear();
      return interrupted;
    },
    repeatedWithoutCause: () =>
      [...timesCome.keys()].filter((id) => (timesCome.get(id) ?? 0) > 1 + (timesInterrupted.get(id) ?? 0)),
  };
};

const idsIn = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
const idsOf = ({ body }: { body: { data: { event_id: string }[] } }) => body.data.map(({ event_id: id }) => id);

describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')(
  'a worker that is killed in the middle of deliveries, twenty times',
  { timeout: 300_000 },
  async () => {
    const { databaseUrl, database } = await startProduct();
    const platform = await startPlatform();
    let folder = '';
    let receiver: Receiver;
    let api: ChildServer;
    let worker: ChildServer;
    let origin = '';
    let keys: Record<string, string> = {};
    const webhooks = watchHand();
    const events = watchHand();

    const start = (ROLE: 'api' | 'worker') =>
      startChildServer({
        ...{ ROLE, DATABASE_URL: databaseUrl, DATA_DIR: folder, OUTBOUND_PRIVATE: 'allow', RATE_LIMITS: 'off' },
      });
    const post = async (path: string, key: string, body: unknown) => {
      const headers = { Authorization: `Bearer ${keys[key]}`, 'Content-Type': 'application/json' };
      const reply = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
      expect([200, 201], await reply.clone().text()).toContain(reply.status);
    };

    const pendingWebhooks = async () =>
      idsIn(
        await database.any(sql.type(idRow)`SELECT event_id AS id FROM core.webhook_delivery WHERE status = 'pending'`),
      );
    const pendingEvents = async () =>
      idsIn(
        await database.any(sql.type(idRow)`
          SELECT payload ->> 'event_id' AS id FROM core.delivery WHERE status = 'pending'
        `),
      );

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'tributary-kills-'));
      receiver = await startReceiver(async (response, _nth, { headers }) => {
        const id = String(headers['webhook-id']);
        webhooks.arrived(id);
        await sleep(30);
        response.writeHead(204).end();
        webhooks.answered(id);
      });
      platform.reply = async (sent) => {
        const ids = idsOf(sent);
        for (const id of ids) events.arrived(id);
        await sleep(150);
        for (const id of ids) events.answered(id);
        return taken(sent);
      };
      api = start('api');
      origin = await api.ready;
      keys = readVariables(join(folder, 'demo-keys.env'));
      const endpoint = { url: receiver.url, events: ['conversion.created'], product: 'affiliates', mode: 'live' };
      await post('/admin/v1/webhook-endpoints', 'ADMIN_KEY', endpoint);
      const destination = { product: 'ingestion', storeId: 'istore_demo', platform: 'meta', credentials };
      await post('/admin/v1/destinations', 'ADMIN_KEY', { ...destination, baseUrl: platform.baseUrl });
    });
    afterAll(async () => {
      for (const child of [api, worker]) child.signal('SIGTERM');
      await Promise.all([api.ended, worker.ended]);
      await receiver.stop();
      await rm(folder, { recursive: true });
    });

    it('loses nothing, what it held goes on within 30 s, and at most that is repeated', async () => {
      const acknowledged: string[] = [];
      const record = async (name: string) => {
        const sale = { affiliateId: 'aff_demo', offerId: 'off_demo', externalId: name, amount: 10 };
        await post('/affiliates/v1/conversions', 'AFFILIATES_KEY', sale);
        await post('/ingestion/v1/events', 'INGESTION_KEY', {
          ...{ eventName: 'Lead', eventId: name, userData: { email: `${name}@example.com` } },
        });
        acknowledged.push(name);
      };
      const batches = () => platform.sent.map(idsOf);
      const told = () => new Set(receiver.received.map(({ body }) => JSON.parse(body).data.externalId));
      const sent = () => new Set(batches().flat());

      const mayComeAgain = { webhooks: 0, requests: 0 };
      for (let kill = 0; kill < kills; kill++) {
        worker = start('worker');
        const [before, requests] = [receiver.received.length, platform.sent.length];
        let isKilled = false;
        const seller = async (number: number) => {
          for (let sale = 0; !isKilled && sale < 15; sale++) await record(`${kill}-${number}-${sale}`);
        };
        const sellers = Promise.all([0, 1, 2, 3].map(seller));
        const hand = kill % 2 === 0 ? webhooks : events;
        // Not in its first batch, or the same deliveries would be in every hand.
        await eventually(async () => hand.isFull() && receiver.received.length > before + batch, 60_000);
        worker.signal('SIGKILL');
        for (const one of [webhooks, events]) one.workerKilled();
        await worker.ended;
        isKilled = true;
        await sellers;
        mayComeAgain.webhooks += webhooks.leftPending(await pendingWebhooks()).size;
        const ids = events.leftPending(await pendingEvents());
        mayComeAgain.requests += batches()
          .slice(requests)
          .filter((batch) => batch.some((id: string) => ids.has(id))).length;
      }

      worker = start('worker');
      const missing = () => {
        const [toldOf, sentTo] = [told(), sent()];
        return acknowledged.filter((name) => !toldOf.has(name) || !sentTo.has(name));
      };
      const hands = [webhooks, events];
      await eventually(async () => missing().length === 0 && !hands.some((hand) => hand.isForgotten()), 120_000);
      const allPending = async () => (await pendingWebhooks()).union(await pendingEvents());
      await eventually(async () => (await allPending()).size === 0, 60_000);
      for (const { waitsMs } of hands) {
        expect(waitsMs.length).toBeGreaterThan(0);
        expect(Math.max(...waitsMs)).toBeLessThanOrEqual(takeoverMs);
      }

      expect(mayComeAgain.webhooks).toBeLessThanOrEqual(kills * jobsInHand * batch);
      expect(mayComeAgain.requests).toBeLessThanOrEqual(kills * jobsInHand);
      expect(webhooks.repeatedWithoutCause()).toEqual([]);
      expect(events.repeatedWithoutCause()).toEqual([]);
    });
  },
);
