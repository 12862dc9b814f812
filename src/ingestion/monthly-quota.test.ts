import { describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../core/testing/start-product.ts';
import { givenStore } from './testing/fixtures.ts';
import { changeStore, refusalOf, sendAt } from './testing/reads.ts';

const server = await startProduct();

const send = (client: TestClient) => client.post('/ingestion/v1/events', { eventName: 'PageView' });
const pageViews = (count: number) => Array.from({ length: count }, () => ({ eventName: 'PageView' }));

/** How many seconds of the quota's month are left, by the refusal. */
const retryAfterOf = async (client: TestClient, quota: string): Promise<number> => {
  const reply = await send(client);
  expect(refusalOf(reply)).toEqual({
    status: 429,
    success: false,
    error: 'Rate limit exceeded',
    message: `The store has used up its ${quota} events of this month`,
  });
  return Number(reply.headers.get('Retry-After'));
};

describe('the events of a month', () => {
  it.each([
    ['Europe/Berlin', '2026-11-21T12:00:00.400Z', '2026-11-30T23:00:00Z'],
    ['America/New_York', '2026-11-21T12:00:00.400Z', '2026-12-01T05:00:00Z'],
    ['Asia/Kolkata', '2026-11-30T18:29:59.999Z', '2026-11-30T18:30:00Z'],
    ['Europe/Berlin', '2026-10-10T00:00:00.000Z', '2026-10-31T23:00:00Z'],
    ['Australia/Lord_Howe', '2026-12-31T12:00:00.000Z', '2026-12-31T13:00:00Z'],
  ])('in %s end, at %s, with %s: beyond them 429 until then', async (timezone, at, end) => {
    const { client } = await givenStore(server, { timezone, monthlyEventQuota: 3 });
    await sendAt(server, client, new Date(Date.parse(at) - 10_000), pageViews(3));
    server.advance(10_000);
    expect(await retryAfterOf(client, '3')).toBe(Math.ceil((Date.parse(end) - Date.parse(at)) / 1_000));
    server.now = new Date(end);
    expect((await send(client)).status).toBe(200);
  });

  it('are those that happened since the first midnight of the month by the clocks of the store', async () => {
    const { client } = await givenStore(server, { timezone: 'America/New_York', monthlyEventQuota: 2 });
    await sendAt(server, client, '2026-11-01T03:59:59Z', pageViews(2));
    await sendAt(server, client, '2026-11-01T04:00:00Z', pageViews(1));
    server.advance(10_000);
    expect((await send(client)).status).toBe(200);
    server.advance(10_000);
    expect(await retryAfterOf(client, '2')).toBe(30 * 86_400 + 3_600 - 20);
  });

  it('may be exceeded by what is sent within ten seconds, and by a list that began below them', async () => {
    const { client } = await givenStore(server, { monthlyEventQuota: 5 });
    await sendAt(server, client, '2026-11-21T12:00:00Z', pageViews(1));
    await sendAt(server, client, '2026-11-21T12:00:09.999Z', pageViews(100));
    server.advance(1);
    await retryAfterOf(client, '5');
  });

  it('do not hold back reading or trying out, and refuse lists and streams, 429', async () => {
    const { client } = await givenStore(server, { monthlyEventQuota: 0 });
    await retryAfterOf(client, '0');
    const lines = { headers: { 'Content-Type': 'application/x-ndjson' } };
    expect((await client.post('/ingestion/v1/events', pageViews(2))).status).toBe(429);
    expect((await client.post('/ingestion/v1/events', '{"eventName":"PageView"}', lines)).status).toBe(429);
    expect((await client.post('/ingestion/v1/events/validate', pageViews(2))).status).toBe(200);
    for (const path of ['events', 'stats']) expect((await client.get(`/ingestion/v1/${path}`)).status).toBe(200);
  });

  it('are those of the plan unless the store has its own, within a second of the change', async () => {
    const store = await givenStore(server, { plan: 'enterprise', monthlyEventQuota: 0 });
    await retryAfterOf(store.client, '0');
    await changeStore(server, store, { monthlyEventQuota: null });
    expect((await send(store.client)).status).toBe(200);
    await changeStore(server, store, { monthlyEventQuota: 1 });
    server.advance(10_000);
    await retryAfterOf(store.client, '1');
    await changeStore(server, store, { monthlyEventQuota: null, plan: 'free' });
    expect((await send(store.client)).status).toBe(200);
  });

  it('counts each store for itself', async () => {
    const mine = await givenStore(server, { monthlyEventQuota: 1 });
    const other = await givenStore(server, { monthlyEventQuota: 1, organizationId: mine.organizationId });
    await sendAt(server, mine.client, server.now, pageViews(1));
    server.advance(10_000);
    await retryAfterOf(mine.client, '1');
    expect((await send(other.client)).status).toBe(200);
  });
});
