import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProduct, type TestClient } from '../core/testing/start-product.ts';
import { givenStore } from './testing/fixtures.ts';
import { changeStore, refusalOf } from './testing/reads.ts';

/** A moment within a second, so that rounding up shows. */
const start = Date.parse('2026-11-21T12:00:00.400Z');

describe('the limit of requests', async () => {
  const server = await startProduct();

  /** The limiter reads the real clock; a window is over when it says so. */
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: start }));
  afterEach(() => void vi.useRealTimers());
  const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

  const givenLimitedStore = async (settings: Record<string, unknown> = {}) => {
    const store = await givenStore(server, settings);
    const { organizationId, storeId } = store;
    const givenClient = async (more: Record<string, unknown> = {}) => {
      const order = { organizationId, product: 'ingestion', storeId, rateLimit: 'documented', ...more };
      return server.client(await server.givenKey(order as Parameters<typeof server.givenKey>[0]));
    };
    return { ...store, givenClient, client: await givenClient() };
  };

  const ask = (client: TestClient) => client.get('/ingestion/v1/events/nothing');
  /** Many at a time; which of them is refused is decided by none of them. */
  const spend = async (client: TestClient, count: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let left = count; left > 0; left -= 50)
      statuses.push(
        ...(await Promise.all(Array.from({ length: Math.min(50, left) }, async () => (await ask(client)).status))),
      );
    return statuses.sort();
  };

  const retryAfterOf = async (client: TestClient): Promise<number> => {
    const reply = await ask(client);
    expect(refusalOf(reply)).toEqual({
      status: 429,
      success: false,
      error: 'Rate limit exceeded',
      message: expect.stringMatching(/^Rate limit exceeded; try again in \d+ s$/),
    });
    expect(reply.body.message).toContain(` ${reply.headers.get('Retry-After')} s`);
    return Number(reply.headers.get('Retry-After'));
  };

  it('lets 1,000 an hour pass and refuses the next with the time that is left, 429', async () => {
    const { client } = await givenLimitedStore();
    expect(await spend(client, 1)).toEqual([404]);
    pass(1_500);
    expect(await spend(client, 999)).toEqual(Array(999).fill(404));
    expect(await retryAfterOf(client)).toBe(3_599);
    pass(3_000_000);
    expect(await retryAfterOf(client)).toBe(599);
    pass(598_000);
    expect(await retryAfterOf(client)).toBe(1);
    pass(500);
    expect(await spend(client, 1_000)).toEqual(Array(1_000).fill(404));
    expect(await retryAfterOf(client)).toBe(3_600);
  });

  it('counts a request whatever it is, a list of events as one, and none that is refused with 401 or 403', async () => {
    const { client, givenClient } = await givenLimitedStore({ requestsPerHour: 6 });
    const events = Array.from({ length: 100 }, () => ({ eventName: 'PageView' }));
    const lines = { headers: { 'Content-Type': 'application/x-ndjson' } };
    const text = { headers: { 'Content-Type': 'text/plain' } };
    const statuses = [
      await client.post('/ingestion/v1/events', events),
      await client.post('/ingestion/v1/events', '{"eventName":"PageView"}\n'.repeat(300), lines),
      await client.post('/ingestion/v1/events/validate', events),
      await client.post('/ingestion/v1/events', 'text', text),
      await client.post('/ingestion/v1/events', ' '.repeat(524_289)),
      await client.get('/ingestion/v1/stats?granularity=minute'),
      await client.get('/ingestion/v1/events'),
      await client.post('/ingestion/v1/events', 'text', text),
      await client.post('/ingestion/v1/events', ' '.repeat(524_289)),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 415, 413, 400, 429, 429, 429]);

    const reader = await givenClient({ scopes: ['events:read'] });
    for (let index = 0; index < 10; index++) expect((await reader.get('/ingestion/v1/stats')).status).toBe(403);
    expect(await spend(reader, 6)).toEqual(Array(6).fill(404));
    expect(await retryAfterOf(reader)).toBe(3_600);
  });

  it('counts each key for itself', async () => {
    const { client, givenClient } = await givenLimitedStore({ requestsPerHour: 3 });
    expect(await spend(client, 4)).toEqual([404, 404, 404, 429]);
    expect(await spend(await givenClient(), 4)).toEqual([404, 404, 404, 429]);
  });

  it('is the one of the store, within a second of its change', async () => {
    const store = await givenLimitedStore({ requestsPerHour: 2 });
    const { client } = store;
    expect(await spend(client, 3)).toEqual([404, 404, 429]);
    await changeStore(server, store, { requestsPerHour: 5 });
    expect((await spend(client, 6)).at(-1)).toBe(429);
    await changeStore(server, store, { requestsPerHour: 1 });
    expect((await spend(client, 2)).at(-1)).toBe(429);
  });

  it('is the one of the key where it has its own', async () => {
    const { givenClient } = await givenLimitedStore({ requestsPerHour: 1 });
    expect(await spend(await givenClient({ rateLimit: { perHour: 3 } }), 4)).toEqual([404, 404, 404, 429]);
    expect(await spend(await givenClient({ rateLimit: 'off' }), 20)).toEqual(Array(20).fill(404));
  });

  it('also holds for tester and dev stores', async () => {
    for (const kind of ['tester', 'dev']) {
      const { client } = await givenLimitedStore({ kind, plan: 'free', requestsPerHour: 1 });
      expect(await spend(client, 2)).toEqual([404, 429]);
    }
  });
});
