import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVariables } from './core/configuration/variables-file.ts';
import { removeEmbeddedPostgres } from './core/database/embedded-postgres.ts';
import { type ChildServer, eventually, processesOf, startChildServer } from './core/testing/child-server.ts';
import { type Receiver, startReceiver } from './core/webhooks/testing/receiver.ts';

const takeoverMs = 30_000;

describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')(
  'webhooks of a server that is killed',
  { timeout: 90_000 },
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
    const idsOf = () => new Set(receiver.received.map(({ headers }) => headers['webhook-id']));

    beforeAll(async () => {
      temporary = await mkdtemp(join(await realpath(tmpdir()), 'tributary-webhooks-'));
      await chmod(temporary, 0o755);
      dataDirectory = join(temporary, 'data');
      receiver = await startReceiver((response) => void setTimeout(() => response.end(), 40));
      await start();
    });
    afterAll(async () => {
      await receiver.stop();
      server.signal('SIGTERM');
      await server.ended;
      for (const pid of await processesOf(temporary)) process.kill(pid, 'SIGKILL');
      await eventually(async () => (await processesOf(temporary)).length === 0);
      await removeEmbeddedPostgres(dataDirectory);
      await rm(temporary, { recursive: true, force: true });
    });

    it('reach their endpoint, each of them, within 30 s of the next start, repeating at most what was in hand', async () => {
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
      await eventually(async () => acknowledged.length >= 300 && receiver.received.length >= 50);
      server.signal('SIGKILL');
      await Promise.all(sellers);
      await server.ended;
      expect(idsOf().size).toBeLessThan(acknowledged.length);

      await start();
      const told = () => new Set(receiver.received.map(({ body }) => JSON.parse(body).data.externalId as string));
      const missing = () => acknowledged.filter((externalId) => !told().has(externalId));
      await eventually(() => missing().length === 0, takeoverMs);
      const metrics = async () => (await fetch(`${origin}/metrics`)).text();
      await eventually(async () => /^tributary_deliveries_waiting\{kind="webhook"\} 0$/m.test(await metrics()));

      // A batch of eight was in hand; every repeat has the id and the body of the first.
      expect(receiver.received.length - idsOf().size).toBeLessThanOrEqual(8);
      const bodies = new Set(receiver.received.map(({ headers, body }) => `${headers['webhook-id']} ${body}`));
      expect(bodies.size).toBe(idsOf().size);
    });
  },
);
