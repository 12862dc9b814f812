import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { givenClick, givenShop } from './attribution/testing/fixtures.ts';
import { sql } from './core/database/sql.ts';
import { type ChildServer, eventually, startChildServer } from './core/testing/child-server.ts';
import { givenDestination, startPlatform, taken } from './core/testing/destinations.ts';
import { expectStatus, secretKey, startProduct } from './core/testing/start-product.ts';
import { startReceiver } from './core/webhooks/testing/receiver.ts';
import { givenStore, secondsOf, uniqueEventId } from './ingestion/testing/fixtures.ts';

/** 30 s are promised; the start of a process and what else a busy machine does come on top. Lost jobs would take for ever. */
const takeoverMs = 60_000;
const count = z.strictObject({ count: z.number() });

describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')(
  'a worker that goes on where another ended',
  { timeout: 90_000 },
  async () => {
    const server = await startProduct();
    const { database, databaseUrl } = server;
    const platform = await startPlatform();
    const receiver = await startReceiver(() => {});
    let silence = Promise.withResolvers<void>();
    let folder = '';
    let worker: ChildServer;
    const start = () => {
      worker = startChildServer({
        ...{ ROLE: 'worker', DATABASE_URL: databaseUrl, DATA_DIR: folder, OUTBOUND_PRIVATE: 'allow' },
        SECRET_KEY: secretKey,
      });
    };
    const pending = async () => {
      const found = await database.one(sql.type(count)`
        SELECT (
          (SELECT count(*) FROM core.webhook_delivery WHERE status = 'pending')
          + (SELECT count(*) FROM core.delivery WHERE status = 'pending')
        )::integer AS count
      `);
      return found.count;
    };

    const attempts = async () => {
      const counted = sql.type(count)`SELECT count(*)::integer AS count FROM core.webhook_attempt`;
      return (await database.one(counted)).count;
    };

    let happen: (now: Date) => Promise<void>;
    beforeAll(async () => {
      server.now = new Date();
      folder = await mkdtemp(join(tmpdir(), 'tributary-ends-'));
      platform.reply = async (sent) => {
        await silence.promise;
        return taken(sent);
      };
      const { organizationId, client, storeId } = await givenShop(server);
      const headers = { 'X-Organization-Id': organizationId };
      const endpoint = { url: receiver.url, events: ['click.tracked'], product: 'attribution', mode: 'live' };
      expectStatus(201, await server.operator.post('/admin/v1/webhook-endpoints', endpoint, { headers }));
      const shop = await givenStore(server);
      await givenDestination(server, { ...shop, baseUrl: platform.baseUrl });
      happen = async (now) => {
        server.now = now;
        await givenClick(client, { storeId });
        const event = { eventName: 'Purchase', eventId: uniqueEventId(), eventTime: secondsOf(server) };
        const input = { ...event, userData: { email: 'a@example.com' } };
        expectStatus(200, await shop.client.post('/ingestion/v1/events', input));
      };
    });
    afterAll(async () => {
      worker.signal('SIGTERM');
      await worker.ended;
      await receiver.stop();
      await rm(folder, { recursive: true });
    });

    it('goes on within 30 s, though it was killed while it was sending and had more jobs for the same places', async () => {
      start();
      await happen(new Date());
      await eventually(() => receiver.received.length === 1 && platform.sent.length === 1, 30_000);
      await happen(new Date());
      await sleep(1_500);
      worker.signal('SIGKILL');
      await worker.ended;
      expect(await pending()).toBe(4);

      receiver.answers((response) => void response.end());
      silence.resolve();
      start();
      await eventually(async () => (await pending()) === 0, takeoverMs);
      expect(new Set(receiver.received.map(({ headers: { 'webhook-id': id } }) => id)).size).toBe(2);
    });

    it('ends within 10 s of being told to, though nobody answers, and the next one goes on', async () => {
      const [sentBefore, platformBefore] = [receiver.received.length, platform.sent.length];
      const attemptsBefore = await attempts();
      receiver.answers(() => {});
      silence = Promise.withResolvers<void>();
      await happen(new Date());
      await eventually(() => receiver.received.length > sentBefore && platform.sent.length > platformBefore);
      const startedAt = performance.now();
      worker.signal('SIGTERM');
      expect(await worker.ended).toBe(0);
      expect(performance.now() - startedAt).toBeLessThan(10_000);
      expect(await pending()).toBe(2);
      expect(await attempts()).toBe(attemptsBefore);

      receiver.answers((response) => void response.end());
      silence.resolve();
      start();
      await eventually(async () => (await pending()) === 0, takeoverMs);
    });

    it('looks, when it starts, for what is due without a job', async () => {
      worker.signal('SIGTERM');
      await worker.ended;
      await happen(new Date(Date.now() - 60_000));
      await database.query(sql.typeAlias('nothing')`DELETE FROM graphile_worker._private_jobs`);
      start();
      await eventually(async () => (await pending()) === 0);
    });
  },
);
