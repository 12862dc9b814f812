import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { products } from './application.ts';
import { readVariables } from './core/configuration/variables-file.ts';
import { type Fragment, sql } from './core/database/sql.ts';
import { type ChildServer, eventually, startChildServer } from './core/testing/child-server.ts';
import { documentCheck } from './core/testing/document-check.ts';
import { startSeverableLine } from './core/testing/severable-line.ts';
import { startProduct } from './core/testing/start-product.ts';
import { type Receiver, startReceiver } from './core/webhooks/testing/receiver.ts';

const outageMs = 10_000;
const check = documentCheck(products.map(({ document }) => document));

/** What a client of each product writes, again and again; `key` names a variable of the demo keys. */
const writes = {
  affiliates: {
    key: 'AFFILIATES_KEY',
    path: () => '/affiliates/v1/conversions',
    body: (name: string) => ({ affiliateId: 'aff_demo', offerId: 'off_demo', externalId: name, amount: 10 }),
  },
  attribution: {
    key: 'ATTRIBUTION_KEY',
    path: () => '/attribution/v1/track/conversion',
    body: (name: string) => ({ storeId: 'store_demo', eventType: 'Purchase', orderId: name, eventValue: 10 }),
  },
  experiments: {
    key: '',
    path: (keys: Record<string, string>) => `/experiments/v1/track/${keys.EXPERIMENTS_SDK_KEY}`,
    body: (visitorId: string) => {
      const data = { experienceId: '300001', variationId: '400002' };
      return { visitors: [{ visitorId, events: [{ eventType: 'bucketing', data }] }] };
    },
  },
  ingestion: {
    key: 'INGESTION_KEY',
    path: () => '/ingestion/v1/events',
    body: (name: string) => ({ eventName: 'Lead', eventId: name, userData: { externalId: name } }),
  },
  admin: {
    key: 'ADMIN_KEY',
    path: () => '/admin/v1/api-keys',
    body: (name: string) => ({ product: 'affiliates', mode: 'live', name }),
  },
};
type ProductName = keyof typeof writes;
const names = Object.keys(writes) as ProductName[];
type Progress = { acknowledged: string[]; refused: number };

describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')(
  'a server whose database is away for 10 s',
  { timeout: 120_000 },
  async () => {
    const { databaseUrl, database } = await startProduct();
    const line = await startSeverableLine(databaseUrl);
    let folder = '';
    let server: ChildServer;
    let receiver: Receiver;
    let origin = '';
    let keys: Record<string, string> = {};

    const named = z.strictObject({ name: z.string() });
    /** What is in the database of what was written, as often as it is there. */
    const stored: Record<ProductName, () => Promise<string[]>> = {
      affiliates: () => namesOf(sql.fragment`external_id AS name FROM affiliates.conversion`),
      attribution: () => namesOf(sql.fragment`order_id AS name FROM attribution.conversion`),
      experiments: () => namesOf(sql.fragment`visitor_id AS name FROM experiments.exposure`),
      ingestion: () => namesOf(sql.fragment`event_id AS name FROM ingestion.event`),
      admin: () => namesOf(sql.fragment`name FROM core.api_key`),
    };
    const namesOf = async (from: Fragment): Promise<string[]> => {
      const rows = await database.any(sql.type(named)`SELECT ${from}`);
      return rows.flatMap(({ name }) => (/^written-\d+$/.test(name) ? [name] : [])).toSorted();
    };

    const request = async (method: string, path: string, key: string, body?: unknown) => {
      const headers = { Authorization: `Bearer ${keys[key]}`, 'Content-Type': 'application/json' };
      const reply = await fetch(origin + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
      const text = await reply.text();
      check(method, path, { status: reply.status, headers: reply.headers, text });
      return { status: reply.status, headers: reply.headers, body: JSON.parse(text) };
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'tributary-outage-'));
      receiver = await startReceiver();
      server = startChildServer({
        ...{ DATABASE_URL: line.url, DATA_DIR: folder, OUTBOUND_PRIVATE: 'allow', RATE_LIMITS: 'off' },
      });
      origin = await server.ready;
      keys = readVariables(join(folder, 'demo-keys.env'));
      const endpoint = { url: receiver.url, events: ['conversion.created'], product: 'affiliates', mode: 'live' };
      expect((await request('POST', '/admin/v1/webhook-endpoints', 'ADMIN_KEY', endpoint)).status).toBe(201);
    });
    afterAll(async () => {
      server.signal('SIGTERM');
      await server.ended;
      await line.stop();
      await receiver.stop();
      await rm(folder, { recursive: true });
    });

    it('answers 503 with Retry-After in every dialect, then goes on, and loses nothing that it acknowledged', async () => {
      let isOver = false;
      const progress = Object.fromEntries(
        names.map((name): [ProductName, Progress] => [name, { acknowledged: [], refused: 0 }]),
      ) as Record<ProductName, Progress>;
      /** Sends each write until it is acknowledged, as a good client does. */
      const write = async (name: ProductName) => {
        const { key, path, body } = writes[name];
        for (let count = 0; !isOver; count++) {
          const { status, headers } = await request('POST', path(keys), key, body(`written-${count}`));
          if (status === 503) {
            expect(Number(headers.get('Retry-After'))).toBeGreaterThanOrEqual(1);
            progress[name].refused++;
            await new Promise((resolve) => setTimeout(resolve, 20));
            count--;
          } else {
            // A write whose reply was lost has happened: 409 says so.
            expect([200, 201, 409]).toContain(status);
            progress[name].acknowledged.push(`written-${count}`);
          }
        }
      };
      const everyone = (isTrue: (one: Progress, name: ProductName) => boolean) =>
        eventually(async () => names.every((name) => isTrue(progress[name], name)));
      const writers = Promise.all(names.map(write));

      await everyone(({ acknowledged }) => acknowledged.length >= 20);
      await line.cut();
      const cutAt = Date.now();
      await everyone(({ refused }) => refused >= 20);
      expect((await fetch(`${origin}/readyz`)).status).toBe(503);
      expect((await fetch(`${origin}/healthz`)).status).toBe(200);
      await eventually(async () => Date.now() - cutAt >= outageMs);
      const before = Object.fromEntries(names.map((name) => [name, progress[name].acknowledged.length]));
      await line.mend();
      await everyone(({ acknowledged }, name) => acknowledged.length >= (before[name] ?? 0) + 20);
      isOver = true;
      await writers;

      for (const name of names) expect(await stored[name]()).toEqual(progress[name].acknowledged.toSorted());
      const told = () => new Set(receiver.received.map(({ body }) => JSON.parse(body).data.externalId));
      await eventually(async () => progress.affiliates.acknowledged.every((name) => told().has(name)));
    });
  },
);
