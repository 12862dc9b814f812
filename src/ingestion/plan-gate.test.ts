import { describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../core/testing/start-product.ts';
import { givenStore } from './testing/fixtures.ts';
import { changeStore, refusalOf } from './testing/reads.ts';

const server = await startProduct();

const scopes = ['events:read', 'events:write', 'stats:read'] as const;
type Scope = (typeof scopes)[number];

/** One request of each operation, and the permission it needs. */
const requests: [string, Scope, (client: TestClient) => ReturnType<TestClient['get']>][] = [
  ['listEvents', 'events:read', (client) => client.get('/ingestion/v1/events')],
  ['getEvent', 'events:read', (client) => client.get('/ingestion/v1/events/nothing')],
  ['createEvents', 'events:write', (client) => client.post('/ingestion/v1/events', { eventName: 'PageView' })],
  ['validateEvents', 'events:write', (client) => client.post('/ingestion/v1/events/validate', { eventName: 'Lead' })],
  ['getStatistics', 'stats:read', (client) => client.get('/ingestion/v1/stats')],
];
const ask = (client: TestClient) => Promise.all(requests.map(([, , request]) => request(client)));
const statusesOf = async (client: TestClient) => (await ask(client)).map(({ status }) => status);

const allowed = [200, 404, 200, 200, 200];
const refused = [403, 403, 403, 403, 403];
const noPlan = {
  ...{ status: 403, success: false, error: 'Enterprise plan required' },
  message: expect.stringContaining('Enterprise plan'),
};

describe('permissions', () => {
  it.each(requests)('of %s: a key without %s is refused, 403, another is not', async (_operation, needed, request) => {
    const { organizationId, storeId } = await givenStore(server);
    const clientWith = async (granted: Scope[]) =>
      server.client(await server.givenKey({ organizationId, product: 'ingestion', storeId, scopes: granted }));
    const without = await request(await clientWith(scopes.filter((scope) => scope !== needed)));
    expect(refusalOf(without)).toEqual({
      status: 403,
      success: false,
      error: `Permission ${needed} required`,
      message: `This API key lacks the ${needed} permission`,
    });
    expect([200, 404]).toContain((await request(await clientWith([needed]))).status);
  });
});

describe('the plan of a store', () => {
  it.each(['ACTIVE', 'TRIALING', 'PAST_DUE', 'CANCELED'])('enterprise with subscription %s', async (subscription) => {
    const { client } = await givenStore(server, { kind: 'normal', plan: 'enterprise', subscription });
    const replies = await ask(client);
    if (subscription === 'ACTIVE') expect(replies.map(({ status }) => status)).toEqual(allowed);
    else for (const reply of replies) expect(refusalOf(reply)).toEqual(noPlan);
  });

  it.each(['free', 'starter', 'growth', 'scale'])('%s is refused, 403', async (plan) => {
    const { client } = await givenStore(server, { kind: 'normal', plan, subscription: 'ACTIVE' });
    for (const reply of await ask(client)) expect(refusalOf(reply)).toEqual(noPlan);
  });

  it.each(['tester', 'dev'])('does not matter for a %s store, 200', async (kind) => {
    for (const [plan, subscription] of [
      ['free', 'CANCELED'],
      ['scale', 'PAST_DUE'],
      ['enterprise', 'TRIALING'],
    ]) {
      const { client } = await givenStore(server, { kind, plan, subscription });
      expect(await statusesOf(client)).toEqual(allowed);
    }
  });

  it('is decided for the store of the key, in its mode', async () => {
    const paying = await givenStore(server, { kind: 'normal', plan: 'enterprise' });
    const { organizationId, storeId: id } = paying;
    const others = [
      await givenStore(server, { organizationId, kind: 'normal', plan: 'free' }),
      await givenStore(server, { organizationId, kind: 'normal', plan: 'free', id, mode: 'test' }),
    ];
    expect(await statusesOf(paying.client)).toEqual(allowed);
    for (const { client } of others) expect(await statusesOf(client)).toEqual(refused);
  });

  it('acts within a second of its change, in both directions', async () => {
    const store = await givenStore(server, { kind: 'normal', plan: 'enterprise' });
    for (const [settings, expected] of [
      [{ plan: 'scale' }, refused],
      [{ kind: 'tester' }, allowed],
      [{ kind: 'normal' }, refused],
      [{ plan: 'enterprise' }, allowed],
      [{ subscription: 'PAST_DUE' }, refused],
      [{ subscription: 'ACTIVE' }, allowed],
    ] as const) {
      await changeStore(server, store, settings);
      expect(await statusesOf(store.client)).toEqual(expected);
    }
  });

  it('is checked after the key, 401, and before the permission, the limit and the body, 403', async () => {
    const order = { kind: 'normal', plan: 'free' };
    const { organizationId, storeId, key } = await givenStore(server, order);
    expect(await statusesOf(server.client(`${key}x`))).toEqual([401, 401, 401, 401, 401]);
    const bare = { organizationId, product: 'ingestion', storeId, scopes: ['stats:read'], rateLimit: { perMinute: 1 } };
    const client = server.client(await server.givenKey(bare));
    for (const reply of [...(await ask(client)), ...(await ask(client))]) expect(refusalOf(reply)).toEqual(noPlan);
    const text = { headers: { 'Content-Type': 'text/plain' } };
    for (const reply of [
      await client.post('/ingestion/v1/events', 'no JSON'),
      await client.post('/ingestion/v1/events', 'text', text),
      await client.post('/ingestion/v1/events', ' '.repeat(524_289)),
      await client.get('/ingestion/v1/stats?granularity=minute'),
    ])
      expect(refusalOf(reply)).toEqual(noPlan);
  });

  it('and the permission are checked before the limit and count nothing, 403 rather than 429', async () => {
    const store = await givenStore(server, { kind: 'normal', plan: 'free' });
    const { organizationId, storeId } = store;
    const order = { organizationId, product: 'ingestion', storeId, scopes: ['stats:read'], rateLimit: { perHour: 1 } };
    const client = server.client(await server.givenKey(order));
    expect(await statusesOf(client)).toEqual(refused);
    await changeStore(server, store, { plan: 'enterprise' });
    expect(await statusesOf(client)).toEqual([403, 403, 403, 403, 200]);
    expect(await statusesOf(client)).toEqual([403, 403, 403, 403, 429]);
    expect((await client.get('/ingestion/v1/stats?granularity=minute')).status).toBe(429);
    await changeStore(server, store, { plan: 'scale' });
    expect(await statusesOf(client)).toEqual(refused);
  });
});
