import { describe, expect, it } from 'vitest';
import { startProduct } from '../../src/core/testing/start-product.ts';
import { affiliateInput, conversionInput, givenClient } from './affiliates-fixtures.ts';

// What the source API's documentation promises about keys and errors.

const server = await startProduct();
const base = '/affiliates/v1';

describe('keys', () => {
  it.each([
    ['live', 'sk_live_'],
    ['test', 'sk_test_'],
  ] as const)('of %s data start with %s and are sent as bearer token', async (mode, prefix) => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'affiliates', mode });
    expect(key.startsWith(prefix)).toBe(true);
    expect((await server.client(key).get(`${base}/affiliates`)).status).toBe(200);
  });

  it('that are read-only list but do not create', async () => {
    const reader = await givenClient(server, { scopes: ['read'] });
    expect((await reader.get(`${base}/affiliates`)).status).toBe(200);
    const { status, body } = await reader.post(`${base}/affiliates`, affiliateInput());
    expect(status).toBe(403);
    expect(body.error.code).toBe('INSUFFICIENT_PERMISSIONS');
  });

  it.each([
    ['absent', undefined],
    ['malformed', 'sk_live_abc123def456'],
    ['of no known kind', 'secret'],
  ])('that are %s are refused', async (_, key) => {
    const { status, body } = await server.client(key).get(`${base}/affiliates`);
    expect(status).toBe(401);
    expect(body.error.code).toBe('INVALID_API_KEY');
  });
});

describe('a revoked key', () => {
  it('is refused after a second at the latest', async () => {
    const organizationId = await server.givenOrganization();
    const headers = { 'X-Organization-Id': organizationId };
    const order = { product: 'affiliates', mode: 'live', name: 'Backend' };
    const { id, key } = (await server.operator.post('/admin/v1/api-keys', order, { headers })).body.data;
    const client = server.client(key);
    expect((await client.get(`${base}/offers`)).status).toBe(200);
    await server.operator.delete(`/admin/v1/api-keys/${id}`, { headers });
    server.advance(1_001);
    const { status, body } = await client.get(`${base}/offers`);
    expect([status, body.error.code]).toEqual([401, 'INVALID_API_KEY']);
  });
});

describe('errors', () => {
  it('of a body name each field with a message', async () => {
    const client = await givenClient(server);
    const badEmail = await client.post(`${base}/affiliates`, affiliateInput({ email: 'not an address' }));
    expect([badEmail.status, badEmail.body]).toEqual([
      400,
      {
        error: {
          code: 'VALIDATION_ERROR',
          message: 'Invalid request body',
          details: { email: 'Invalid email format' },
        },
      },
    ]);
    for (const amount of [0, -1]) {
      const { status, body } = await client.post(`${base}/conversions`, conversionInput({ amount }));
      expect([status, body.error.details]).toEqual([400, { amount: 'Must be a positive number' }]);
    }
  });

  it('of a body with an address and an amount that are no good name both at once', async () => {
    const sale = conversionInput({ customerEmail: 'not an address', amount: -5 });
    const { status, body } = await (await givenClient(server)).post(`${base}/conversions`, sale);
    expect([status, body]).toEqual([
      400,
      {
        error: {
          code: 'VALIDATION_ERROR',
          message: 'Invalid request body',
          details: { amount: 'Must be a positive number', customerEmail: 'Invalid email format' },
        },
      },
    ]);
  });

  it('of a query name the parameter', async () => {
    const { status, body } = await (await givenClient(server)).get(`${base}/affiliates?limit=101`);
    expect([status, body.error.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(Object.keys(body.error.details)).toEqual(['limit']);
  });

  it('tell that something does not exist', async () => {
    const { status, body } = await (await givenClient(server)).patch(`${base}/offers/off_abc123`, { dailyCap: 200 });
    expect([status, body.error.code]).toEqual([404, 'NOT_FOUND']);
  });
});
