import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVariables } from './core/configuration/variables-file.ts';
import { withClient } from './core/database/client.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from './core/database/embedded-postgres.ts';
import { type ChildServer, eventually, processesOf, startChildServer } from './core/testing/child-server.ts';
import { startStallFreeClock } from './core/testing/stall-free-clock.ts';
import { batch, jobsInHand, watchHand } from './core/testing/watch-hand.ts';
import { type Receiver, startReceiver } from './core/webhooks/testing/receiver.ts';

const takeoverMs = 30_000;

describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')(
  'webhooks of a server that is killed',
  { timeout: 420_000 },
  () => {
    let temporary = '';
    let dataDirectory = '';
    let server: ChildServer;
    let origin = '';
    let receiver: Receiver;
    let keys: Record<string, string> = {};

    const start = async () => {
      server = startChildServer({ DATA_DIR: dataDirectory, OUTBOUND_PRIVATE: 'allow', RATE_LIMITS: 'off' });
      origin = await server.ready;
      keys = readVariables(join(dataDirectory, 'demo-keys.env'));
    };
    const call = async (path: string, key: string | undefined, body: unknown) => {
      const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
      const reply = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
      return { status: reply.status, body: await reply.json() };
    };
    /** What the killed server left to be told, as its database has it. */
    const leftPending = async (): Promise<Set<string>> => {
      const postgres = await startEmbeddedPostgres({ dataDirectory, say: () => {} });
      const statement = "SELECT event_id AS id FROM core.webhook_delivery WHERE status = 'pending'";
      const url = postgres.url('tributary');
      const { rows } = await withClient({ url, name: 'tributary-test' }, (client) => client.query(statement));
      await postgres.stop();
      return new Set(rows.map(({ id }) => id));
    };

    const clock = startStallFreeClock();
    const hand = watchHand(clock);
    let mayAnswer = Promise.resolve();
    const told = new Set<string>();

    beforeAll(async () => {
      temporary = await mkdtemp(join(await realpath(tmpdir()), 'tributary-webhooks-'));
      await chmod(temporary, 0o755);
      dataDirectory = join(temporary, 'data');
      receiver = await startReceiver(async (response, _nth, { headers, body }) => {
        const id = String(headers['webhook-id']);
        hand.arrived(id);
        told.add(JSON.parse(body).data.externalId);
        await Promise.all([mayAnswer, sleep(40)]);
        response.end();
        hand.answered(id);
      });
      await start();
    });
    afterAll(async () => {
      clock.stop();
      await receiver.stop();
      server.signal('SIGTERM');
      await server.ended;
      for (const pid of await processesOf(temporary)) process.kill(pid, 'SIGKILL');
      await eventually(async () => (await processesOf(temporary)).length === 0);
      await removeEmbeddedPostgres(dataDirectory);
      await rm(temporary, { recursive: true, force: true });
    });

    it('reach their endpoint, what was in hand within 30 s of the next start, and at most that is repeated', async () => {
      const endpoint = { url: receiver.url, events: ['conversion.created'], product: 'affiliates', mode: 'live' };
      expect((await call('/admin/v1/webhook-endpoints', keys.ADMIN_KEY, endpoint)).status).toBe(201);
      const offer = { id: 'off_told', name: 'Told', url: 'https://example.com', defaultCommissionType: 'percentage' };
      await call('/affiliates/v1/offers', keys.AFFILIATES_KEY, { ...offer, defaultCommissionValue: 10 });

      const acknowledged: string[] = [];
      const sell = async (seller: number) => {
        for (let sale = 0; ; sale++) {
          const order = { affiliateId: 'aff_demo', offerId: 'off_told', externalId: `${seller}-${sale}`, amount: 10 };
          const { status } = await call('/affiliates/v1/conversions', keys.AFFILIATES_KEY, order);
          if (status === 201) acknowledged.push(order.externalId);
        }
      };
      const sellers = Array.from({ length: 8 }, (_, seller) => sell(seller).catch(() => {}));
      const missing = () => acknowledged.filter((externalId) => !told.has(externalId));
      const held = Promise.withResolvers<void>();
      try {
        await eventually(() => acknowledged.length >= 300 && told.size >= 50, 120_000);
        // From here on nothing is answered, so what is sold is left waiting, however slow the sellers are.
        mayAnswer = held.promise;
        await eventually(() => hand.isFull() && missing().length > batch, 60_000);
      } finally {
        server.signal('SIGKILL');
        hand.workerKilled();
        held.resolve();
      }
      const killedAt = clock.now();
      await Promise.all(sellers);
      await server.ended;
      expect(missing().length).toBeGreaterThan(0);
      expect(hand.leftPending(await leftPending()).size).toBeLessThanOrEqual(jobsInHand * batch);

      await start();
      const startedAfterMs = clock.now() - killedAt;
      await eventually(() => missing().length === 0 && !hand.isForgotten(), 120_000);
      expect(hand.waitsMs.length).toBeGreaterThan(0);
      expect(Math.max(...hand.waitsMs)).toBeLessThanOrEqual(startedAfterMs + takeoverMs);
      const metrics = async () => (await fetch(`${origin}/metrics`)).text();
      const isNoneWaiting = async () => /^tributary_deliveries_waiting\{kind="webhook"\} 0$/m.test(await metrics());
      await eventually(isNoneWaiting, 60_000);

      // Every repeat has the id and the body of the first.
      expect(hand.repeatedWithoutCause()).toEqual([]);
      const ids = new Set(receiver.received.map(({ headers }) => headers['webhook-id']));
      const bodies = new Set(receiver.received.map(({ headers, body }) => `${headers['webhook-id']} ${body}`));
      expect(bodies.size).toBe(ids.size);
    });
  },
);
