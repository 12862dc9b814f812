import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient, type TestReply } from '../../src/core/testing/start-product.ts';
import { base, clickInput, conversionInput, givenShop, givenStore } from './attribution-fixtures.ts';

// What the source API's documentation promises about the shape of replies, statuses and error codes.

const server = await startProduct();
let client: TestClient;
let organizationId: string;
beforeAll(async () => {
  const shop = await givenShop(server);
  client = server.client(shop.key);
  organizationId = shop.organizationId;
});

const given = async (input: { scopes?: string[]; rateLimit?: { perHour: number } }): Promise<TestClient> =>
  server.client(await server.givenKey({ organizationId, product: 'attribution', ...input }));
const trackClick = (changes: object) => client.post(`${base}/track/click`, clickInput(changes));
const trackConversion = (changes: object) => client.post(`${base}/track/conversion`, conversionInput(changes));

/** Every reply ends with the time, in whole seconds of UTC, and with the id of the request. */
const expectMeta = ({ headers, body }: TestReply): void => {
  const requestId = headers.get('X-Request-Id');
  expect(body.meta).toEqual({ timestamp: `${server.now.toISOString().slice(0, 19)}Z`, requestId });
  expect(requestId).toMatch(/^req_[A-Za-z0-9]+$/);
};

describe('a success', () => {
  it('holds success, data and meta, nothing else', async () => {
    const reply = await client.get(`${base}/stores`);
    expect(Object.keys(reply.body)).toEqual(['success', 'data', 'meta']);
    expect(reply.body.success).toBe(true);
    expectMeta(reply);
  });

  it('takes the id that a client gives its request', async () => {
    const headers = { 'X-Request-Id': 'req_abc123' };
    expect((await client.get(`${base}/stores`, { headers })).body.meta.requestId).toBe('req_abc123');
  });
});

describe('an error', () => {
  it('holds success, error and meta, and names the field', async () => {
    const reply = await client.post(`${base}/stores`, { platform: 'shopify' });
    expect(reply.status).toBe(400);
    const { meta, ...rest } = reply.body;
    expect(rest).toEqual({
      success: false,
      error: {
        code: 'invalid_request',
        message: 'Missing required parameter: name',
        details: { field: 'name', reason: 'required_field_missing' },
      },
    });
    expectMeta(reply);
  });

  it.each<[number, string, () => Promise<TestReply>]>([
    [400, 'invalid_request', () => client.get(`${base}/conversions?limit=0`)],
    [400, 'invalid_request', () => client.post(`${base}/stores`, '{"name": ')],
    [400, 'missing_required_field', () => trackClick({ storeId: undefined })],
    [400, 'invalid_fbclid', () => trackClick({ fbclid: 'two words' })],
    [400, 'invalid_currency', () => trackConversion({ currency: 'dollars' })],
    [401, 'unauthorized', () => server.client().get(`${base}/stores`)],
    [401, 'unauthorized', () => server.client('wt_live_1234567890abcdef').get(`${base}/stores`)],
    [403, 'forbidden', async () => (await given({ scopes: ['read'] })).post(`${base}/stores`, { name: 'Mine' })],
    [404, 'not_found', () => client.get(`${base}/conversions/conv_abc123`)],
    [404, 'not_found', () => client.get(`${base}/sessions`, { undocumented: true })],
    [404, 'store_not_found', () => client.get(`${base}/stores/store_unknown`)],
    [404, 'store_not_found', () => trackClick({ storeId: 'store_unknown' })],
    [404, 'store_not_found', () => trackConversion({ storeId: 'store_unknown' })],
  ])('of status %i is %s, with a message and meta', async (status, code, send) => {
    const reply = await send();
    expect([reply.status, reply.body.success, reply.body.error.code]).toEqual([status, false, code]);
    expect(reply.body.error.message).toMatch(/^\S.+/);
    expectMeta(reply);
  });

  it('of a key whose requests are used up says when to go on', async () => {
    const limited = await given({ rateLimit: { perHour: 1 } });
    await limited.get(`${base}/stores`);
    const { status, headers, body } = await limited.get(`${base}/stores`);
    expect([status, body.error.code]).toEqual([429, 'rate_limit_exceeded']);
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);
  });
});

describe('an fbclid', () => {
  it('is refused once it has expired', async () => {
    const { fbclid } = clickInput();
    expect((await trackClick({ fbclid })).status).toBe(200);
    server.advance(28 * 86_400_000);
    expect((await trackClick({ fbclid })).status).toBe(200);
    server.advance(1_000);
    const { status, body } = await trackClick({ fbclid });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'invalid_fbclid', details: { field: 'fbclid', reason: 'expired' } });
  });
});

describe('a currency', () => {
  it.each(['USD', 'EUR', 'jpy'])('is taken as %s, a code of ISO 4217', async (currency) => {
    expect((await trackConversion({ currency })).status).toBe(200);
  });

  it.each(['ZZZ', 'US', '$'])('is refused as %s', async (currency) => {
    const { status, body } = await trackConversion({ currency });
    expect([status, body.error.code, body.error.details.field]).toEqual([400, 'invalid_currency', 'currency']);
  });
});

describe('an inactive store', () => {
  it('is not found by clicks and conversions', async () => {
    await givenStore(client, { id: 'store_closed', status: 'inactive' });
    for (const send of [trackClick, trackConversion]) {
      const { status, body } = await send({ storeId: 'store_closed' });
      expect([status, body.error.code]).toEqual([404, 'store_not_found']);
    }
  });
});
