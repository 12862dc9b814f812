import { chmod, mkdtemp, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { products } from './application.ts';
import { readVariables } from './core/configuration/variables-file.ts';
import { removeEmbeddedPostgres } from './core/database/embedded-postgres.ts';
import { freePort } from './core/database/postmaster.ts';
import { type ChildServer, eventually, processesOf, startChildServer, workersOf } from './core/testing/child-server.ts';
import { isOperatorOnly, keyedOperations } from './core/testing/documented-operations.ts';
import { startReceiver } from './core/webhooks/testing/receiver.ts';
import { demoKeys, demoSdkKey } from './demo/demo-keys.ts';

const variables = ['ADMIN_TOKEN', ...demoKeys.map(({ variable }) => variable), ...Object.keys(demoSdkKey)];

/** One story in order: each part starts the server on what the one before left behind. */
describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')('node src/main.ts --demo', { timeout: 120_000 }, () => {
  let temporary = '';
  let dataDirectory = '';
  let server: ChildServer;
  let origin = '';
  let keys: Record<string, string> = {};

  const start = async (environment: Record<string, string> = {}) => {
    server = startChildServer({ DATA_DIR: dataDirectory, ...environment });
    origin = await server.ready;
  };
  const nothingIsLeft = () => eventually(async () => (await processesOf(temporary)).length === 0);

  /** Each request on a connection of its own, so that several processes get some. */
  const call = async (method: string, path: string, key = '', body?: unknown, headers: Record<string, string> = {}) => {
    const reply = await fetch(origin + path, {
      method,
      signal: AbortSignal.timeout(15_000),
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', Connection: 'close', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
    return { status: reply.status, headers: reply.headers, body: (await reply.json()) as any };
  };
  const givenKey = async (rateLimit: unknown): Promise<string> => {
    const order = { product: 'affiliates', mode: 'live', name: 'Test', rateLimit };
    const { status, body } = await call('POST', '/admin/v1/api-keys', keys.ADMIN_KEY, order);
    expect(status).toBe(201);
    return body.data.key;
  };

  beforeAll(async () => {
    temporary = await mkdtemp(join(await realpath(tmpdir()), 'tributary-main-'));
    await chmod(temporary, 0o755);
    dataDirectory = join(temporary, 'data');
  });
  afterAll(async () => {
    for (const pid of await processesOf(temporary)) process.kill(pid, 'SIGKILL');
    await nothingIsLeft();
    await removeEmbeddedPostgres(dataDirectory);
    await rm(temporary, { recursive: true, force: true });
  });

  it('says what is wrong with its configuration, a line per mistake', async () => {
    const wrong = { PORT: 'abc', RATE_LIMITS: 'perhaps', PROCESSES: '0', TRUSTED_PROXIES: 'x', ADMIN_TOKEN: 'short' };
    const failed = startChildServer({ DATA_DIR: dataDirectory, ...wrong });
    expect(await failed.ended).toBe(1);
    const lines = failed.output().trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0]).toSorted()).toEqual(Object.keys(wrong).toSorted());
    expect(failed.output()).not.toContain('    at ');
    await expect(stat(dataDirectory)).rejects.toThrow('ENOENT');
  });

  it('starts on an empty machine and prints addresses, keys and what to try', async () => {
    await start();
    keys = readVariables(join(dataDirectory, 'demo-keys.env'));
    const said = server.output();
    expect(said).toContain('Applied migration');
    for (const { name, basePath } of products)
      expect(said).toContain(
        `${origin}${basePath}   ${origin}/openapi/${name}.json`.replace(
          / +/,
          said.match(new RegExp(`${basePath}( +)`))?.[1] ?? '',
        ),
      );
    expect(said).toContain(`  portal       ${origin}/docs\n`);
    for (const variable of variables) expect(said).toContain(`${variable}=${keys[variable]}`);
    expect(said.match(/^ {2}curl .*/gm)?.length).toBeGreaterThanOrEqual(5);
  });

  it('serves every document, and the one that clients are generated from', async () => {
    for (const { name, document } of products) {
      const served = async (path: string) => (await fetch(`${origin}/openapi/${path}.json`)).json();
      expect(await served(name)).toEqual(document);
      const forClients = await readFile(`generated/${name}.clients.openapi.json`, 'utf8');
      expect(await served(`${name}.clients`)).toEqual(JSON.parse(forClients));
    }
  });

  it('keeps keys that work, for the eyes of their owner alone', async () => {
    for (const file of ['demo-keys.env', 'secrets.env'])
      expect((await stat(join(dataDirectory, file))).mode & 0o777).toBe(0o600);
    expect(Object.keys(keys).toSorted()).toEqual(variables.toSorted());
    expect((await call('GET', '/admin/v1/organizations', keys.ADMIN_TOKEN)).body.data).toHaveLength(1);
    expect((await call('GET', '/admin/v1/api-keys', keys.ADMIN_KEY)).body.data).toHaveLength(demoKeys.length);
    for (const { variable, product, mode, storeId } of demoKeys)
      for (const operation of keyedOperations.filter((o) => o.product.name === product && !isOperatorOnly(o)))
        if (operation.method === 'GET' && !(mode === 'test' && operation.path.includes('{'))) {
          const status = storeId === 'istore_demofree' ? 403 : 200; // its plan is not enough
          expect((await call('GET', operation.examplePath, keys[variable])).status, operation.operationId).toBe(status);
        }
    expect((await call('PATCH', '/affiliates/v1/affiliates/aff_demo', keys.AFFILIATES_READ_KEY, {})).status).toBe(403);
    for (const path of ['/healthz', '/readyz']) expect((await call('GET', path)).status).toBe(200);
  });

  it.each(['1', '2'])('says once which port is in use, with %s processes', async (PROCESSES) => {
    const second = startChildServer({ DATA_DIR: dataDirectory, PORT: new URL(origin).port, PROCESSES });
    expect(await second.ended).toBe(1);
    const lines = second
      .output()
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('Attached to'));
    expect(lines).toEqual([expect.stringMatching(`^Port ${new URL(origin).port} is in use`)]);
    expect((await call('GET', '/readyz')).status).toBe(200);
  });

  it.each(['1', '2'])('says that HOST is none of this machine, with %s processes', async (PROCESSES) => {
    for (const HOST of ['nonsense.invalid', '192.0.2.1']) {
      const failed = startChildServer({ DATA_DIR: dataDirectory, HOST, PROCESSES });
      expect(await failed.ended).toBe(1);
      expect(failed.output()).toMatch(new RegExp(`^(Attached to .*\\n)?HOST must be .*${HOST}.*\\n$`));
    }
  });

  it('stops with everything it started when a terminal interrupts it', async () => {
    server.signal('SIGINT', 'group');
    expect(await server.ended, server.output()).toBe(0);
    expect(server.output()).toMatch(/Stopped\n$/);
    await nothingIsLeft();
  });

  it('finds everything in place the second time', async () => {
    const file = await readFile(join(dataDirectory, 'demo-keys.env'), 'utf8');
    await start();
    expect(server.output()).not.toMatch(/Applied migration/);
    expect(await readFile(join(dataDirectory, 'demo-keys.env'), 'utf8')).toBe(file);
    expect(server.output()).toContain(`AFFILIATES_KEY=${keys.AFFILIATES_KEY}`);
    expect((await call('GET', '/admin/v1/api-keys', keys.ADMIN_KEY)).body.data).toHaveLength(demoKeys.length);
  });

  it('loses nothing it has acknowledged when it is killed under load', async () => {
    const key = await givenKey('off');
    const offer = { id: 'off_load', name: 'Load', url: 'https://example.com', defaultCommissionType: 'percentage' };
    await call('POST', '/affiliates/v1/offers', key, { ...offer, defaultCommissionValue: 10 });
    const acknowledged: string[] = [];
    const sell = async (seller: number) => {
      for (let sale = 0; ; sale++) {
        const order = { affiliateId: 'aff_demo', offerId: 'off_load', externalId: `${seller}-${sale}`, amount: 10 };
        const { status } = await call('POST', '/affiliates/v1/conversions', key, order);
        if (status === 201) acknowledged.push(order.externalId);
      }
    };
    const sellers = Array.from({ length: 8 }, (_, seller) => sell(seller).catch(() => {}));
    try {
      await eventually(() => acknowledged.length >= 400, 60_000);
    } finally {
      server.signal('SIGKILL');
      await Promise.all(sellers);
    }
    await server.ended;

    await start();
    const stored: string[] = [];
    for (let hasMore = true; hasMore; ) {
      const { body } = await call('GET', `/affiliates/v1/conversions?limit=100&offset=${stored.length}`, key);
      stored.push(...body.data.map(({ externalId }: { externalId: string }) => externalId));
      hasMore = body.pagination.hasMore;
    }
    expect(new Set(stored).size).toBe(stored.length);
    expect(acknowledged.filter((externalId) => !stored.includes(externalId))).toEqual([]);
    server.signal('SIGTERM');
    expect(await server.ended, server.output()).toBe(0);
    await nothingIsLeft();
  });

  describe('with two processes', () => {
    const path = '/affiliates/v1/offers';
    const statusesOf = async (count: number, key: string) => {
      const replies = await Promise.all(Array.from({ length: count }, () => call('GET', path, key)));
      return replies.map(({ status }) => status);
    };
    const countOf = (statuses: number[], wanted: number) => statuses.filter((status) => status === wanted).length;

    beforeAll(async () => start({ PROCESSES: '2', PORT: String(await freePort()), OUTBOUND_PRIVATE: 'allow' }));

    it('adds their metrics up', async () => {
      const key = await givenKey('off');
      expect(countOf(await statusesOf(50, key), 200)).toBe(50);
      const metrics = await (await fetch(`${origin}/metrics`)).text();
      expect(metrics).toMatch(
        /^tributary_http_request_duration_seconds_count\{.*operation="listOffers",status="200".*\} 50$/m,
      );
      expect(await workersOf(server.pid)).toHaveLength(2);
    });

    it('tell with them what the process beside them delivered, once', async () => {
      const receiver = await startReceiver();
      const endpoint = { url: receiver.url, events: ['*'], product: 'affiliates', mode: 'live' };
      const made = await call('POST', '/admin/v1/webhook-endpoints', keys.ADMIN_KEY, endpoint);
      await call('POST', `/admin/v1/webhook-endpoints/${made.body.data.id}/test`, keys.ADMIN_KEY);
      const metrics = async () => (await fetch(`${origin}/metrics`)).text();
      const sent = 'tributary_deliveries_total{kind="webhook",status="sent"} 1';
      await eventually(async () => (await metrics()).includes(sent));
      await receiver.stop();
      const lines = (await metrics()).split('\n');
      expect(lines.filter((line) => line.startsWith('tributary_deliveries_total'))).toEqual([sent]);
      expect(lines.filter((line) => line.startsWith('# TYPE'))).toHaveLength(
        new Set(lines.filter((line) => line.startsWith('# TYPE'))).size,
      );
    });

    it('settles 50 identical conversions at once: one row, one answer', async () => {
      const order = { storeId: 'store_demo', eventType: 'Purchase', orderId: 'sent-50-times', eventValue: 10 };
      const send = () => call('POST', '/attribution/v1/track/conversion', keys.ATTRIBUTION_KEY, order);
      const replies = await Promise.all(Array.from({ length: 50 }, send));
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(50);
      const answers = replies.map(({ body: { data } }) => data);
      expect(new Set(answers.map(({ conversionId }) => conversionId)).size).toBe(1);
      expect(answers.filter(({ duplicate }) => duplicate)).toHaveLength(49);
      const list = await call('GET', '/attribution/v1/conversions', keys.ATTRIBUTION_KEY);
      const stored = list.body.data.conversions.filter(({ orderId }: typeof order) => orderId === order.orderId);
      expect(stored).toHaveLength(1);
    });

    it('accepts one of 100 equal events at once, and counts it once', async () => {
      const key = keys.INGESTION_KEY;
      const eventsOf = async () => (await call('GET', '/ingestion/v1/stats', key)).body.totals.events;
      const before = await eventsOf();
      const send = () =>
        call('POST', '/ingestion/v1/events', key, { eventName: 'PageView', eventId: 'sent-100-times' });
      const replies = await Promise.all(Array.from({ length: 100 }, send));
      expect(
        countOf(
          replies.map(({ status }) => status),
          200,
        ),
      ).toBe(100);
      expect(replies.filter(({ body }) => body.duplicate === false)).toHaveLength(1);
      expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
      expect(await eventsOf()).toBe(before + 1);
    });

    it('counts a limit once for both', async () => {
      const statuses = await statusesOf(150, await givenKey({ perHour: 100 }));
      expect([countOf(statuses, 200), countOf(statuses, 429)]).toEqual([100, 50]);
    });

    it('counts the 20 a second and 100 a minute of a documented key once for both', async () => {
      const key = await givenKey('documented');
      const startedAt = performance.now();
      const replies = await Promise.all(Array.from({ length: 90 }, () => call('GET', path, key)));
      const seconds = Math.floor((performance.now() - startedAt) / 1_000) + 1;
      const allowed = replies.filter(({ status }) => status === 200);
      expect(allowed.length).toBeGreaterThanOrEqual(20);
      expect(allowed.length).toBeLessThanOrEqual(20 * seconds);
      const left = allowed.map(({ headers }) => Number(headers.get('x-ratelimit-remaining')));
      expect(left.toSorted((a, b) => b - a)).toEqual(Array.from(allowed, (_, nth) => 99 - nth));
    });

    it('replaces one that is killed, and serves on', async () => {
      const key = await givenKey({ perMinute: 1_000_000 });
      const [victim, other] = (await workersOf(server.pid)) as [number, number];
      const load = Array.from({ length: 10 }, () => statusesOf(20, key).catch(() => []));
      process.kill(victim, 'SIGKILL');
      await Promise.all(load);
      expect(countOf(await statusesOf(20, key), 200)).toBe(20);
      await eventually(async () => {
        const workers = await workersOf(server.pid);
        return workers.length === 2 && workers.includes(other) && !workers.includes(victim);
      });
    });

    it('stops both when a terminal interrupts it', async () => {
      server.signal('SIGINT', 'group');
      expect(await server.ended, server.output()).toBe(0);
      await nothingIsLeft();
    });
  });
});
