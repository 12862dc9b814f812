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
import { startStallFreeClock } from './core/testing/stall-free-clock.ts';
import { startProduct } from './core/testing/start-product.ts';
import { batch, jobsInHand, watchHand } from './core/testing/watch-hand.ts';
import { type Receiver, startReceiver } from './core/webhooks/testing/receiver.ts';

const idRow = z.strictObject({ id: z.string() });
const kills = 20;
const takeoverMs = 30_000;
/** Of each of four sellers, at every start of a worker. */
const salesAtOnce = 15;

const idsIn = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
const idsOf = ({ body }: { body: { data: { event_id: string }[] } }) => body.data.map(({ event_id: id }) => id);

describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')(
  'a worker that is killed in the middle of deliveries, twenty times',
  { timeout: 600_000 },
  async () => {
    const { databaseUrl, database } = await startProduct();
    const platform = await startPlatform();
    let folder = '';
    let receiver: Receiver;
    let api: ChildServer;
    let worker: ChildServer;
    let origin = '';
    let keys: Record<string, string> = {};
    const clock = startStallFreeClock();
    const webhooks = watchHand(clock);
    const events = watchHand(clock);
    const acknowledged: string[] = [];
    const told = new Set<string>();
    const sent = new Set<string>();

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
      receiver = await startReceiver(async (response, _nth, { headers, body }) => {
        const id = String(headers['webhook-id']);
        webhooks.arrived(id);
        told.add(JSON.parse(body).data.externalId);
        await sleep(30);
        response.writeHead(204).end();
        webhooks.answered(id);
      });
      platform.reply = async (request) => {
        const ids = idsOf(request);
        for (const id of ids) {
          events.arrived(id);
          sent.add(id);
        }
        await sleep(150);
        for (const id of ids) events.answered(id);
        return taken(request);
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
      clock.stop();
      for (const child of [api, worker]) child.signal('SIGTERM');
      await Promise.all([api.ended, worker.ended]);
      await receiver.stop();
      await rm(folder, { recursive: true });
    });

    const record = async (name: string) => {
      const sale = { affiliateId: 'aff_demo', offerId: 'off_demo', externalId: name, amount: 10 };
      await post('/affiliates/v1/conversions', 'AFFILIATES_KEY', sale);
      await post('/ingestion/v1/events', 'INGESTION_KEY', {
        ...{ eventName: 'Lead', eventId: name, userData: { email: `${name}@example.com` } },
      });
      acknowledged.push(name);
    };
    /**
     * Sells many at once, and then one whenever the platform has answered the one before, so that something is sent until
     * `work` has come to its end; resolves when the last sale is acknowledged.
     */
    const sellDuring = async (kill: number, work: () => Promise<void>) => {
      let isSelling = true;
      const sellMany = async (seller: number) => {
        for (let sale = 0; isSelling && sale < salesAtOnce; sale++) await record(`${kill}-${seller}-${sale}`);
      };
      const sellOn = async () => {
        for (let sale = 0; isSelling; sale++) {
          const name = `${kill}-on-${sale}`;
          await record(name);
          while (isSelling && (!sent.has(name) || events.isFull())) await sleep(10);
        }
      };
      const working = work().finally(() => {
        isSelling = false;
      });
      await Promise.all([working, sellOn(), ...[0, 1, 2, 3].map(sellMany)]);
    };

    it('loses nothing, what it held goes on within 30 s, and at most that is repeated', async () => {
      const mayComeAgain = { webhooks: 0, requests: 0 };
      for (let kill = 0; kill < kills; kill++) {
        worker = start('worker');
        const [before, requests] = [receiver.received.length, platform.sent.length];
        const hand = kill % 2 === 0 ? webhooks : events;
        await sellDuring(kill, async () => {
          // Not in its first batch, or the same deliveries would be in every hand.
          await eventually(() => hand.isFull() && receiver.received.length > before + batch, 120_000);
          worker.signal('SIGKILL');
          for (const one of [webhooks, events]) one.workerKilled();
          await worker.ended;
        });
        mayComeAgain.webhooks += webhooks.leftPending(await pendingWebhooks()).size;
        const ids = events.leftPending(await pendingEvents());
        mayComeAgain.requests += platform.sent
          .slice(requests)
          .filter((request) => idsOf(request).some((id: string) => ids.has(id))).length;
      }

      worker = start('worker');
      const missing = () => acknowledged.filter((name) => !told.has(name) || !sent.has(name));
      const hands = [webhooks, events];
      await eventually(() => missing().length === 0 && !hands.some((hand) => hand.isForgotten()), 240_000);
      const allPending = async () => (await pendingWebhooks()).union(await pendingEvents());
      await eventually(async () => (await allPending()).size === 0, 120_000);
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
