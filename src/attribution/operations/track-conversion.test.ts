import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import {
  browser,
  found,
  givenClick,
  givenConversion,
  givenShop,
  givenStore,
  refusalOf,
  sendConversion,
  unique,
} from '../testing/fixtures.ts';

const server = await startProduct();
const { client, testClient, storeId } = await givenShop(server);
const convert = (input: Record<string, unknown>) => sendConversion(client, { storeId, ...input });
const track = (body: unknown) => client.post('/attribution/v1/track/conversion', body);
const stored = ({ conversionId }: { conversionId: string }) => found(client, `conversions/${conversionId}`);
const refused = (field: string, reason: string, message: string, code = 'invalid_request') => ({
  ...{ status: 400, code, message },
  details: { field, reason },
});

const count = z.strictObject({ count: z.number() });
const countOrders = (orderId: string) =>
  server.database.oneFirst(sql.type(count)`
    SELECT count(*) AS count FROM attribution.conversion WHERE order_id = ${orderId}
  `);

describe('trackConversion', () => {
  it('attributes a sale to the click with the same fingerprint, with 95, 200', async () => {
    const fingerprint = unique();
    const { clickId, fbclid } = await givenClick(client, { storeId, fingerprint });
    const requestId = `req_${unique()}`;
    const { status, body } = await client.post(
      '/attribution/v1/track/conversion',
      { storeId, eventType: 'Purchase', orderId: unique(), eventValue: 99.99, currency: 'USD', fingerprint },
      { headers: { 'X-Request-Id': requestId } },
    );
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        success: true,
        data: {
          conversionId: expect.stringMatching(/^conv_[0-9a-z]{26}$/),
          eventType: 'Purchase',
          attributed: true,
          attributedTo: { clickId, fbclid, confidenceScore: 95 },
          capiSent: false,
          timestamp: '2026-11-21T12:00:00Z',
        },
        meta: { timestamp: '2026-11-21T12:00:00Z', requestId },
      },
    });
  });

  it('takes the two required fields, in the currency of the store, unattributed, 200', async () => {
    const euros = await givenStore(client, { currency: 'EUR' });
    const { status, body } = await track({ storeId: euros, eventType: 'Lead' });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ eventType: 'Lead', attributed: false, attributedTo: null, capiSent: false });
    expect(await stored(body.data)).toMatchObject({
      ...{ orderId: null, eventValue: null, currency: 'EUR', products: [] },
    });
  });

  it('keeps every documented field that is no personal data as it was sent, 200', async () => {
    const product = { productId: 'prod_1', name: 'Lampe "Ö" 😀', price: 0.1, quantity: 2.5, category: 'Lighting' };
    const conversion = await givenConversion(client, {
      ...{ storeId, eventType: 'My own event', orderId: ' Order/1 ', eventValue: 1234567.891, currency: 'kwd' },
      customerData: { email: 'a@example.com', firstName: 'John', zipCode: '10001' },
      products: [product, { name: 'Bulb' }],
      timestamp: '2026-11-20T23:59:59.999-01:00',
    });
    expect(conversion).toMatchObject({ eventType: 'My own event', timestamp: '2026-11-21T00:59:59Z' });
    expect(await stored(conversion)).toMatchObject({
      ...{ orderId: ' Order/1 ', eventType: 'My own event', eventValue: 1234567.891, currency: 'KWD' },
      products: [product, { productId: null, name: 'Bulb', price: null, quantity: null, category: null }],
      timestamp: '2026-11-21T00:59:59Z',
    });
  });

  it.each([
    ['null as absent', { currency: null, customerData: null, products: null, timestamp: null, fbclid: null }],
    ['empty text as absent', { currency: '', fingerprint: '', timestamp: '', clickId: '', eventId: '', ipAddress: '' }],
    ['customer data of any kind', { customerData: { email: 'none', phone: 'x', country: 'Atlantis', zipCode: '' } }],
    ['cookies and addresses of any length', { fbp: 'x'.repeat(5_000), eventSourceUrl: 'x'.repeat(5_000) }],
    ['a value of nothing', { eventValue: 0 }],
    ['a tiny value', { eventValue: 1e-12 }],
    ['a great value', { eventValue: 9007199254740991 }],
    ['fields it does not know', { pixelId: 1, customData: { a: [null] } }],
    ['fields it does not know, whatever number is in them', { adId: 23842759012340184, ads: [{ id: 2 ** 60 }] }],
  ])('takes %s, 200', async (_, input) => {
    const conversion = await givenConversion(client, { storeId, ...input });
    expect(conversion).toMatchObject({ attributed: false, timestamp: '2026-11-21T12:00:00Z' });
    const { eventValue } = { eventValue: 99.99, ...input };
    expect(await stored(conversion)).toMatchObject({ currency: 'USD', eventValue });
  });

  describe('a repeat', () => {
    it('gets the first, is marked, and counts nothing, whatever the rest says, 200', async () => {
      const [fingerprint, orderId] = [unique(), unique()];
      await givenClick(client, { storeId, fingerprint });
      const first = await givenConversion(client, { storeId, orderId, fingerprint });
      const before = await stored(first);
      for (const input of [{ fingerprint }, { eventValue: 5, currency: 'EUR', fingerprint: unique() }])
        expect(await givenConversion(client, { storeId, orderId, ...input })).toEqual({ ...first, duplicate: true });
      expect(await stored(first)).toEqual(before);
      expect(await countOrders(orderId)).toBe(1);
    });

    it('is known by its event id where there is no order, 200', async () => {
      const eventId = unique();
      const [one, again, order] = [
        await givenConversion(client, { storeId, orderId: '', eventId }),
        await givenConversion(client, { storeId, orderId: null, eventId, eventType: 'Lead' }),
        await givenConversion(client, { storeId, eventId }),
      ];
      expect(again).toEqual({ ...one, duplicate: true });
      expect(order.duplicate).toBeUndefined();
    });

    it('is never one without order and event id, for another event type, store or data set, 200', async () => {
      const orderId = unique();
      const other = await givenShop(server, { id: storeId });
      const conversions = await Promise.all([
        givenConversion(client, { storeId, orderId }),
        givenConversion(client, { storeId, orderId, eventType: 'Refund' }),
        givenConversion(client, { storeId: await givenStore(client), orderId }),
        givenConversion(testClient, { storeId, orderId }),
        givenConversion(other.client, { storeId, orderId }),
        ...Array.from({ length: 3 }, () => givenConversion(client, { storeId, orderId: null })),
      ]);
      expect(new Set(conversions.map(({ conversionId }) => conversionId)).size).toBe(8);
      expect(conversions.filter(({ duplicate }) => duplicate)).toEqual([]);
    });

    it('is one row and one answer when 50 come at once, 200', async () => {
      const [fingerprint, orderId] = [unique(), unique()];
      await givenClick(client, { storeId, fingerprint });
      const replies = await Promise.all(Array.from({ length: 50 }, () => convert({ orderId, fingerprint })));
      const answers = new Set(replies.map(({ body }) => JSON.stringify({ ...body.data, duplicate: undefined })));
      expect(replies.filter(({ status }) => status !== 200)).toEqual([]);
      expect(answers.size).toBe(1);
      expect(replies.filter(({ body }) => !body.data.duplicate)).toHaveLength(1);
      expect(replies[0]?.body.data.attributed).toBe(true);
      expect(await countOrders(orderId)).toBe(1);
    });
  });

  it('keeps of products what is documented, 200', async () => {
    const products = [{ name: 'Lamp', margin: 12.5, ids: [2 ** 60] }, { unknown: true }];
    const { conversionId } = await givenConversion(client, { storeId, products });
    const row = z.strictObject({ products: z.array(z.unknown()) });
    const kept = sql.type(row)`SELECT products FROM attribution.conversion WHERE id = ${conversionId}`;
    expect(await server.database.one(kept)).toEqual({ products: [{ name: 'Lamp' }, {}] });
  });

  it('needs at most three statements in one transaction', async () => {
    let asked = 0;
    const { database } = server;
    const transaction = database.transaction;
    const counted = (inner: Queryable): Queryable => {
      const counting = <Name extends keyof Queryable>(name: Name) => {
        const ask = inner[name].bind(inner) as (...query: unknown[]) => unknown;
        return ((...query: unknown[]) => {
          asked++;
          return ask(...query);
        }) as Queryable[Name];
      };
      return {
        any: counting('any'),
        exists: counting('exists'),
        maybeOne: counting('maybeOne'),
        one: counting('one'),
        oneFirst: counting('oneFirst'),
        query: counting('query'),
      };
    };
    database.transaction = (work) => transaction((inner) => work(counted(inner)));
    const fingerprint = unique();
    await givenClick(client, { storeId, fingerprint });
    const statementsOf = async (input: Record<string, unknown>) => {
      asked = 0;
      await givenConversion(client, { storeId, ...input });
      return asked;
    };
    const orderId = unique();
    const customerData = { email: `${unique()}@example.com` };
    expect(await statementsOf({ orderId, fingerprint, customerData })).toBe(3);
    expect(await statementsOf({ orderId, fingerprint })).toBe(2);
    expect(await statementsOf({ fingerprint: unique() })).toBe(2);
    expect(await statementsOf({})).toBe(1);
    database.transaction = transaction;
  });

  it.each([
    ['storeId', {}],
    ['storeId', { storeId: '', eventType: '' }],
    ['storeId', { eventType: 5 }],
    ['eventType', { storeId, eventValue: 'x' }],
    ['eventType', { storeId, eventType: null, products: [5] }],
  ])('names %s as missing of %j, 400', async (field, body) => {
    const message = `Missing required parameter: ${field}`;
    expect(refusalOf(await track(body))).toEqual(
      refused(field, 'required_field_missing', message, 'missing_required_field'),
    );
  });

  it.each([
    ['eventValue', 'out_of_range', 'eventValue must be at least 0', { eventValue: -0.01 }],
    ['eventValue', 'invalid_format', 'eventValue number 1152921504606847000 is beyond 2^53', { eventValue: 2 ** 60 }],
    ['orderId', 'invalid_format', 'orderId number 23842759012340184 is beyond 2^53', { orderId: 23842759012340184 }],
    [
      'products.0.price',
      'invalid_format',
      'products.0.price number 1e+21 is beyond 2^53',
      { products: [{ price: 1e21 }] },
    ],
    [
      'customerData.city',
      'invalid_format',
      'customerData.city NUL characters cannot be stored',
      { customerData: { city: '\0' } },
    ],
    ['eventValue', 'invalid_type', 'eventValue must be a number', { eventValue: '5', currency: 5 }],
    ['eventType', 'too_long', 'eventType must have at most 100 characters', { eventType: 'x'.repeat(101) }],
    ['customerData.email', 'invalid_type', 'customerData.email must be a string', { customerData: { email: {} } }],
    ['products.1.price', 'invalid_type', 'products.1.price must be a number', { products: [{}, { price: '1' }] }],
    [
      'timestamp',
      'invalid_format',
      'timestamp must be a date, a time and an offset as in ISO 8601',
      { timestamp: '2026-02-30T10:00:00Z' },
    ],
    ['timestamp', 'out_of_range', 'timestamp must be at most 5 minutes ahead', { timestamp: '2026-11-21T12:05:01Z' }],
  ])('names the first field that is malformed: %s, %s, 400', async (field, reason, message, input) => {
    expect(refusalOf(await convert(input))).toEqual(refused(field, reason, message));
  });

  it.each(['ABC', 'US', 'dollar', '€', 'XX1'])('refuses the currency %j, 400', async (currency) => {
    const message = `Currency '${currency}' does not exist`;
    expect(refusalOf(await convert({ currency }))).toEqual(
      refused('currency', 'unknown_value', message, 'invalid_currency'),
    );
  });

  it('refuses a store that is unknown, inactive, of the other data set or of another organization, 404', async () => {
    const other = await givenShop(server);
    const inactive = await givenStore(client, { status: 'inactive' });
    for (const id of ['unknown', inactive, await givenStore(testClient), other.storeId])
      expect(refusalOf(await convert({ storeId: id }))).toEqual({
        ...{ status: 404, code: 'store_not_found' },
        message: `Store '${id}' does not exist or is inactive`,
      });
  });

  it('keeps nothing of a conversion whose match fails, 500', async () => {
    const orderId = unique();
    const { database } = server;
    const transaction = database.transaction;
    database.transaction = (work) => transaction((inner) => work({ ...inner, any: () => Promise.reject(new Error()) }));
    const { status } = await convert({ orderId, ipAddress: '203.0.113.9', userAgent: browser });
    database.transaction = transaction;
    expect(status).toBe(500);
    expect(await countOrders(orderId)).toBe(0);
    expect((await givenConversion(client, { storeId, orderId })).duplicate).toBeUndefined();
  });
});
