import { beforeAll, describe, expect, it } from 'vitest';
import type { TestReply } from '../../src/core/testing/start-product.ts';
import {
  base,
  givenShop,
  purchaseInput,
  type Shop,
  startAtSamples,
  visitInput,
  visitWithCustomEvent,
} from './ingestion-fixtures.ts';

// What the source API's documentation says about each error, and how to find out what is wrong.

const server = await startAtSamples();
let shop: Shop;
beforeAll(async () => {
  shop = await givenShop(server);
});

/** Says no more than that something failed, which of the documented errors it is, and what people may read. */
const expectError = ({ status, body }: TestReply, expected: number, error: string): void => {
  expect([status, body.success, body.error]).toEqual([expected, false, error]);
  expect(body.message).toMatch(/^\S.+/);
};

const nowSeconds = (): number => Math.floor(server.now.getTime() / 1_000);
const mayRead = (key: string) => server.client(key).get(`${base}/events`);

describe('401 unauthorized', () => {
  const withHeader = (Authorization: string) =>
    server.client().get(`${base}/events`, { headers: { ...(Authorization !== '' && { Authorization }) } });

  it.each<[string, (key: string) => string]>([
    ['is missing', () => ''],
    ['lacks the word Bearer', (key) => key],
    ['lacks the space', (key) => `Bearer${key}`],
    ['has another word', (key) => `Token ${key}`],
    ['is no key', () => 'Bearer sp_0123456789'],
    ['is cut off', (key) => `Bearer ${key.slice(0, -1)}`],
  ])('is what a header gets that %s', async (_, headerOf) => {
    const reply = await withHeader(headerOf(shop.key));
    expectError(reply, 401, 'unauthorized');
    expect(reply.headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
  });

  it('is what an expired key gets', async () => {
    const expiresAt = new Date(server.now.getTime() + 60_000).toISOString();
    const key = await shop.anotherKey({ expiresAt });
    expect((await mayRead(key)).status).toBe(200);
    server.advance(60_000);
    expectError(await mayRead(key), 401, 'unauthorized');
  });

  it('is what a revoked key gets, a second later at most', async () => {
    const { organizationId, storeId } = shop;
    const headers = { 'X-Organization-Id': organizationId };
    const order = { product: 'ingestion', mode: 'live', name: 'Backend', storeId };
    const { id, key } = (await server.operator.post('/admin/v1/api-keys', order, { headers })).body.data;
    expect((await mayRead(key)).status).toBe(200);
    await server.operator.delete(`/admin/v1/api-keys/${id}`, { headers });
    server.advance(1_001);
    expectError(await mayRead(key), 401, 'unauthorized');
  });
});

describe('403', () => {
  const permissions = ['events:read', 'events:write', 'stats:read'];

  it.each<[string, (key: string) => Promise<TestReply>]>([
    ['events:read', (key) => server.client(key).get(`${base}/events`)],
    ['events:write', (key) => server.client(key).post(`${base}/events`, visitInput())],
    ['stats:read', (key) => server.client(key).get(`${base}/stats`)],
  ])(
    'Permission %s required is what a key without it gets, and what only that one is for',
    async (permission, send) => {
      const scopes = permissions.filter((other) => other !== permission);
      expectError(await send(await shop.anotherKey({ scopes })), 403, `Permission ${permission} required`);
      expect((await send(await shop.anotherKey({ scopes: [permission] }))).status).toBe(200);
    },
  );

  it.each([
    ...['free', 'starter', 'growth', 'scale'].map((plan) => ({ plan })),
    ...['TRIALING', 'PAST_DUE', 'CANCELED'].map((subscription) => ({ subscription })),
  ])('Enterprise plan required is what a shop with %o gets', async (settings) => {
    const { client } = await givenShop(server, settings);
    for (const path of ['events', 'stats'])
      expectError(await client.get(`${base}/${path}`), 403, 'Enterprise plan required');
    expectError(await client.post(`${base}/events`, purchaseInput()), 403, 'Enterprise plan required');
  });

  it.each(['tester', 'dev'])('is not for a %s shop, whatever its plan', async (kind) => {
    const { client } = await givenShop(server, { kind, plan: 'free', subscription: 'CANCELED' });
    expect((await client.post(`${base}/events`, purchaseInput())).status).toBe(200);
  });

  it('is over a second after the plan has been changed', async () => {
    const { client, organizationId, storeId } = await givenShop(server, { plan: 'growth' });
    expectError(await client.get(`${base}/events`), 403, 'Enterprise plan required');
    const headers = { 'X-Organization-Id': organizationId };
    await server.operator.patch(`/admin/v1/ingestion-stores/${storeId}`, { plan: 'enterprise' }, { headers });
    server.advance(1_001);
    expect((await client.get(`${base}/events`)).status).toBe(200);
  });
});

describe('413 Request body too large', () => {
  const mostBytes = 512 * 1_024;
  const events = (count: number, note: string) =>
    Array.from({ length: count }, () => ({ eventName: 'PageView', customData: { note } }));

  it('begins beyond 512 KB', async () => {
    const body = JSON.stringify(purchaseInput({ eventId: 'padded' }));
    expect((await shop.client.post(`${base}/events`, body.padEnd(mostBytes))).status).toBe(200);
    expectError(await shop.client.post(`${base}/events`, body.padEnd(mostBytes + 1)), 413, 'Request body too large');
  });

  it('is what a hundred large events get, and not half of them', async () => {
    const note = 'x'.repeat(8_000);
    expectError(await shop.client.post(`${base}/events`, events(100, note)), 413, 'Request body too large');
    const { body } = await shop.client.post(`${base}/events`, events(50, note));
    expect(body.summary).toEqual({ accepted: 50, duplicates: 0, failed: 0 });
  });
});

describe('429 Rate limit exceeded', () => {
  it('comes with the seconds to wait, and counts a list as one request', async () => {
    const client = server.client(await shop.anotherKey({ rateLimit: { perHour: 2 } }));
    const pages = Array.from({ length: 100 }, () => ({ eventName: 'PageView' }));
    for (const body of [pages, pages]) expect((await client.post(`${base}/events`, body)).status).toBe(200);
    const refused = await client.post(`${base}/events`, pages);
    expectError(refused, 429, 'Rate limit exceeded');
    expect(refused.headers.get('Retry-After')).toMatch(/^\d+$/);
    const seconds = Number(refused.headers.get('Retry-After'));
    expect(seconds > 3_500 && seconds <= 3_600).toBe(true);
  });

  it('begins with the 1,001st request of a key within an hour', async () => {
    const client = server.client(await shop.anotherKey({ rateLimit: 'documented' }));
    const statuses: number[] = [];
    const askOften = async () => {
      for (let count = 0; count < 100; count++) statuses.push((await client.get(`${base}/events/unknown`)).status);
    };
    await Promise.all(Array.from({ length: 10 }, askOften));
    expect([statuses.length, ...new Set(statuses)]).toEqual([1_000, 404]);
    expectError(await client.get(`${base}/events`), 429, 'Rate limit exceeded');
    expect((await shop.client.get(`${base}/events`)).status).toBe(200);
  });
});

describe('event_not_found', () => {
  it('is over when the event has been defined and is active, and the same list is sent again', async () => {
    const { client, defineEvent } = await givenShop(server);
    const first = (await client.post(`${base}/events`, visitWithCustomEvent())).body;
    expect(first.results[4]).toMatchObject({ success: false, error: 'event_not_found' });
    await defineEvent('ClubJoined', true);
    const again = (await client.post(`${base}/events`, visitWithCustomEvent())).body;
    expect(again.summary).toEqual({ accepted: 1, duplicates: 4, failed: 0 });
    expect(again.results[4]).toMatchObject({ eventId: 'club_901', success: true, duplicate: false });
    const idsOf = ({ results }: TestReply['body']) => results.slice(0, 4).map(({ id }: { id: string }) => id);
    expect(idsOf(again)).toEqual(idsOf(first));
  });

  it('stays while the event is not active, and is a 400 where it comes alone', async () => {
    const { client, defineEvent } = await givenShop(server);
    await defineEvent('ClubJoined', false);
    const [, , , , joined] = visitWithCustomEvent();
    expectError(await client.post(`${base}/events`, joined), 400, 'event_not_found');
  });

  it('is also about upper and lower case', async () => {
    expectError(await shop.client.post(`${base}/events`, { eventName: 'purchase' }), 400, 'event_not_found');
  });
});

describe('validation_failed because of eventTime', () => {
  it.each([
    ['a day ago', -86_400, true],
    ['a second more than a day ago', -86_401, false],
    ['in 5 minutes', 300, true],
    ['in a second more than 5 minutes', 301, false],
    ['now', 0, true],
  ])('is decided for %s', async (_, seconds, isAccepted) => {
    const event = { eventName: 'PageView', eventTime: nowSeconds() + seconds };
    const { status, body } = await shop.client.post(`${base}/events`, [event, { eventName: 'PageView' }]);
    expect([status, body.success, body.results[1].success]).toEqual([200, true, true]);
    expect(body.results[0].success).toBe(isAccepted);
    if (isAccepted) return;
    expect(body.results[0].error).toBe('validation_failed');
    expectError(await shop.client.post(`${base}/events`, event), 400, 'validation_failed');
  });

  it('says that milliseconds are no seconds', async () => {
    const reply = await shop.client.post(`${base}/events`, purchaseInput({ eventTime: server.now.getTime() }));
    expectError(reply, 400, 'validation_failed');
    expect(reply.body.details.eventTime).toMatch(/milliseconds/);
  });

  it('tells of events that are brought in later', async () => {
    server.advance(2 * 86_400_000);
    const { body } = await shop.client.post(`${base}/events`, visitInput());
    expect(body.summary).toEqual({ accepted: 0, duplicates: 0, failed: 5 });
    expect(body.success).toBe(true);
  });
});
