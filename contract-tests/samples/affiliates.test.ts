import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../src/core/testing/start-product.ts';
import { affiliateInput, conversionInput, email, givenClient, offerInput } from './affiliates-fixtures.ts';

// What the samples of the source API's documentation send, and what the text beside them promises.

const server = await startProduct();
const base = '/affiliates/v1';
const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const without = (body: object, field: string) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));

describe('affiliates', () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await givenClient(server);
    for (const changes of [{}, { type: 'internal' }, { status: 'pending' }, { status: 'inactive' }])
      await client.post(`${base}/affiliates`, affiliateInput(changes));
  });

  it('are listed twenty at a time unless asked otherwise', async () => {
    const { status, body } = await client.get(`${base}/affiliates`);
    expect(status).toBe(200);
    expect(body.pagination).toEqual({ total: 4, limit: 20, offset: 0, hasMore: false });
    expect(body.data).toHaveLength(4);
  });

  it('are filtered by status and type together', async () => {
    const { body } = await client.get(`${base}/affiliates?status=active&type=external&limit=50`);
    expect(body.pagination).toEqual({ total: 1, limit: 50, offset: 0, hasMore: false });
    expect(body.data[0]).toMatchObject({ status: 'active', type: 'external' });
  });

  it.each(['active', 'pending', 'inactive'])('are filtered by the status %s', async (wanted) => {
    const { body } = await client.get(`${base}/affiliates?status=${wanted}`);
    expect(new Set(body.data.map(({ status }: { status: string }) => status))).toEqual(new Set([wanted]));
  });

  it('are created with what is sent, an id and the time', async () => {
    const input = affiliateInput();
    const { status, body } = await client.post(`${base}/affiliates`, input);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ ...input, status: 'active' });
    expect(body.data.id).toMatch(/^aff_/);
    expect(body.data.createdAt).toMatch(isInstant);
  });

  it('need no more than a name, an e-mail and a type', async () => {
    const { status } = await client.post(`${base}/affiliates`, {
      displayName: 'Ada',
      email: email(),
      type: 'internal',
    });
    expect(status).toBe(201);
  });

  it.each(['displayName', 'email', 'type'])('are not created without %s', async (field) => {
    const { status, body } = await client.post(`${base}/affiliates`, without(affiliateInput(), field));
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'VALIDATION_ERROR', details: { [field]: 'Required' } });
  });

  it('may have a commission of their own', async () => {
    const { body } = await client.post(`${base}/affiliates`, affiliateInput({ commissionOverride: 15 }));
    expect(body.data.commissionOverride).toBe(15);
  });
});

describe('offers', () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await givenClient(server);
    await client.post(`${base}/offers`, offerInput({ id: 'off_abc123' }));
    await client.post(`${base}/offers`, offerInput({ name: 'Not yet', isActive: false }));
  });

  it('are listed, all or only the active ones', async () => {
    expect((await client.get(`${base}/offers`)).body.pagination.total).toBe(2);
    const { body } = await client.get(`${base}/offers?isActive=true`);
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(['off_abc123']);
  });

  it('are created with what is sent', async () => {
    const { status, body } = await client.post(`${base}/offers`, offerInput({ isActive: false }));
    expect(status).toBe(201);
    expect(body.data).toMatchObject(offerInput({ isActive: false }));
    expect(body.data.id).toMatch(/^off_/);
  });

  it('change in the given fields alone', async () => {
    const before = (await client.get(`${base}/offers/off_abc123`)).body.data;
    const { status, body } = await client.patch(`${base}/offers/off_abc123`, {
      defaultCommissionValue: 25,
      dailyCap: 200,
    });
    expect(status).toBe(200);
    expect(body.data).toEqual({ ...before, defaultCommissionValue: 25, dailyCap: 200 });
  });
});

describe('tracking links', () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await givenClient(server);
    await client.post(`${base}/affiliates`, affiliateInput({ id: 'aff_abc123' }));
    await client.post(`${base}/affiliates`, affiliateInput({ id: 'aff_other' }));
    await client.post(`${base}/offers`, offerInput({ id: 'off_xyz789' }));
    await client.post(`${base}/tracking-links`, { affiliateId: 'aff_other', offerId: 'off_xyz789' });
  });

  it('lead to their own destination, and their address sends visitors there', async () => {
    const customUrl = 'https://app.example.com/offer-of-the-month';
    const input = { affiliateId: 'aff_abc123', offerId: 'off_xyz789', customUrl };
    const { status, body } = await client.post(`${base}/tracking-links`, input);
    expect(status).toBe(201);
    const { id, code, trackingUrl, destinationUrl, clicks, conversions, createdAt } = body.data;
    expect({ ...body.data, clicks, conversions }).toMatchObject({ affiliateId: 'aff_abc123', offerId: 'off_xyz789' });
    expect([id, code, createdAt]).toEqual([
      expect.stringMatching(/^link_/),
      expect.stringMatching(/^[A-Za-z0-9]{8}$/),
      expect.stringMatching(isInstant),
    ]);
    expect(trackingUrl).toBe(`${server.origin}/r/${code}`);
    expect([destinationUrl, clicks, conversions]).toEqual([customUrl, 0, 0]);

    const visit = await server.client().get(`/r/${code}`, { headers: { 'User-Agent': 'Mozilla/5.0 (X11; Linux)' } });
    expect(visit.headers.get('location')?.startsWith(customUrl)).toBe(true);
    expect((await client.get(`${base}/tracking-links/${id}`)).body.data.clicks).toBe(1);
  });

  it("lead to the offer's page without a destination of their own", async () => {
    const { body } = await client.post(`${base}/tracking-links`, { affiliateId: 'aff_abc123', offerId: 'off_xyz789' });
    expect(body.data.destinationUrl).toBe('https://app.example.com/premium');
  });

  it('are listed, all or those of one affiliate', async () => {
    expect((await client.get(`${base}/tracking-links`)).body.pagination.total).toBe(3);
    const { body } = await client.get(`${base}/tracking-links?affiliateId=aff_abc123`);
    expect(body.data.map(({ affiliateId }: { affiliateId: string }) => affiliateId)).toEqual([
      'aff_abc123',
      'aff_abc123',
    ]);
  });
});

describe('conversions', () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await givenClient(server);
    await client.post(`${base}/affiliates`, affiliateInput({ id: 'aff_abc123' }));
    await client.post(`${base}/affiliates`, affiliateInput({ id: 'aff_other', status: 'inactive' }));
    await client.post(`${base}/offers`, offerInput({ id: 'off_xyz789' }));
    await client.post(`${base}/conversions`, conversionInput({ affiliateId: 'aff_other' }));
  });

  it('are recorded with all fields, for the commission of the offer', async () => {
    const input = conversionInput();
    const { status, body } = await client.post(`${base}/conversions`, input);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ ...without(input, 'customerEmail'), amount: 99, status: 'pending' });
    expect(body.data.commission).toEqual({ type: 'percentage', value: 20, amount: 19.8, currency: 'USD' });
  });

  it('are recorded in dollars with no more than the required fields', async () => {
    const input = { affiliateId: 'aff_abc123', offerId: 'off_xyz789', externalId: 'sale-2', amount: 10 };
    const { status, body } = await client.post(`${base}/conversions`, input);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ ...input, currency: 'USD' });
  });

  it('of an offer with a fixed commission earn that amount', async () => {
    const fixed = { id: 'off_fixed', defaultCommissionType: 'fixed', defaultCommissionValue: 50 };
    await client.post(`${base}/offers`, offerInput(fixed));
    const { body } = await client.post(`${base}/conversions`, conversionInput({ offerId: 'off_fixed' }));
    expect(body.data.commission).toEqual({ type: 'fixed', value: 50, amount: 50, currency: 'USD' });
  });

  it.each([
    ['the daily cap of one', 1, ['pending', 'rejected']],
    ['no daily cap, which is zero', 0, ['pending', 'pending']],
  ])('are counted against %s', async (_, dailyCap, statuses) => {
    const offerId = `off_cap${dailyCap}`;
    await client.post(`${base}/offers`, offerInput({ id: offerId, dailyCap }));
    const first = await client.post(`${base}/conversions`, conversionInput({ offerId }));
    const second = await client.post(`${base}/conversions`, conversionInput({ offerId }));
    expect([first.body.data.status, second.body.data.status]).toEqual(statuses);
  });

  it.each(['affiliateId', 'offerId', 'externalId', 'amount'])('are not recorded without %s', async (field) => {
    const { status, body } = await client.post(`${base}/conversions`, without(conversionInput(), field));
    expect(status).toBe(400);
    expect(body.error.details).toEqual({ [field]: 'Required' });
  });

  it('are recorded once per externalId', async () => {
    const input = conversionInput({ externalId: 'sale-12345' });
    expect((await client.post(`${base}/conversions`, input)).status).toBe(201);
    const { status, body } = await client.post(`${base}/conversions`, input);
    expect(status).toBe(409);
    expect(body).toEqual({
      error: { code: 'DUPLICATE_CONVERSION', message: "Conversion with externalId 'sale-12345' already exists" },
    });
    const { data } = (await client.get(`${base}/conversions`)).body;
    expect(data.filter(({ externalId }: { externalId: string }) => externalId === 'sale-12345')).toHaveLength(1);
  });

  it('are listed, all or by status and affiliate together', async () => {
    const all = (await client.get(`${base}/conversions`)).body;
    const { body } = await client.get(`${base}/conversions?status=pending&affiliateId=aff_abc123`);
    expect(all.pagination.total).toBeGreaterThan(body.pagination.total);
    for (const { status, affiliateId } of body.data) expect([status, affiliateId]).toEqual(['pending', 'aff_abc123']);
    expect(body.data.length).toBeGreaterThan(0);
  });
});
