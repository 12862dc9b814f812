import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import {
  changed,
  found,
  givenConversion,
  givenPair,
  givenProgram,
  givenTrackingLink,
  givenVisit,
  invalidBody,
  listed,
  refusalOf,
  statusesOf,
  unique,
} from '../testing/fixtures.ts';

const server = await startProduct();
const { client, testClient } = await givenProgram(server);
const record = (body: unknown) => client.post('/affiliates/v1/conversions', body);
const times = <Result>(count: number, work: (index: number) => Result): Result[] =>
  Array.from({ length: count }, (_, index) => work(index));

describe('recordConversion', () => {
  it('records a sale from its four required fields, 201', async () => {
    const pair = await givenPair(client);
    const externalId = unique();
    const { status, body } = await record({ ...pair, externalId, amount: 99.0 });
    expect(status).toBe(201);
    expect(body).toEqual({
      data: {
        id: expect.stringMatching(/^conv_[0-9a-z]{26}$/),
        ...pair,
        trackingLinkId: null,
        clickId: null,
        externalId,
        externalSource: null,
        amount: 99,
        currency: 'USD',
        status: 'pending',
        reason: null,
        commission: { type: 'percentage', value: 20, amount: 19.8, currency: 'USD' },
        metadata: null,
        occurredAt: '2026-11-21T12:00:00Z',
        createdAt: '2026-11-21T12:00:00Z',
      },
    });
  });

  it('records every optional field, 201', async () => {
    const pair = await givenPair(client);
    const link = await givenTrackingLink(client, pair);
    const { clickId } = await givenVisit(server, link.code);
    const sale = {
      ...pair,
      clickId,
      externalId: unique(),
      externalSource: 'custom_checkout',
      amount: 1234.56,
      currency: 'eur',
      metadata: { plan: 'premium', period: 'annual' },
      occurredAt: '2026-11-21T13:30:00.999+02:00',
    };
    const { status, body } = await record({ ...sale, customerEmail: 'customer@example.com' });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      ...sale,
      trackingLinkId: link.id,
      currency: 'EUR',
      commission: { type: 'percentage', value: 20, amount: 246.91, currency: 'EUR' },
      occurredAt: '2026-11-21T11:30:00Z',
      createdAt: '2026-11-21T12:00:00Z',
    });
    expect(body.data).toEqual(await found(client, `conversions/${body.data.id}`));
  });

  it('takes null for an optional field as absent, 201', async () => {
    const absent = { externalSource: null, currency: null, customerEmail: null, metadata: null, clickId: null };
    const { status, body } = await record({
      ...(await givenPair(client)),
      externalId: unique(),
      amount: 5,
      ...absent,
      occurredAt: null,
    });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ status: 'pending', currency: 'USD', metadata: null, clickId: null });
  });

  it.each([
    ['nulls, lists and depth', '{"a":null,"list":[1,"two",{"three":3}],"deep":{"er":{"est":true}},"empty":{}}'],
    ['an empty object', '{}'],
    ['text of any script', '{"ключ 🔑":"価値 \\u0007 \\\\ \\" 💶"}'],
    ['a member called __proto__', '{"__proto__":{"polluted":true},"constructor":1}'],
  ])('returns metadata as it was sent: %s, 201', async (_, metadata) => {
    const pair = await givenPair(client);
    const sale = JSON.stringify({ ...pair, externalId: unique(), amount: 5 });
    const { status, body } = await record(`${sale.slice(0, -1)},"metadata":${metadata}}`);
    expect(status).toBe(201);
    expect(JSON.stringify(body.data.metadata)).toBe(JSON.stringify(JSON.parse(metadata)));
    const stored = await found(client, `conversions/${body.data.id}`);
    expect(JSON.stringify(stored.metadata)).toBe(JSON.stringify(JSON.parse(metadata)));
  });

  describe('a repeated externalId', () => {
    it('is refused whatever the rest says, and changes nothing, 409', async () => {
      const first = await givenConversion(client);
      const { affiliateId, offerId, externalId } = first;
      for (const body of [
        { affiliateId, offerId, externalId, amount: 100 },
        { ...(await givenPair(client)), externalId, amount: 7, currency: 'EUR', metadata: { other: true } },
      ])
        expect(refusalOf(await record(body))).toEqual({
          status: 409,
          code: 'DUPLICATE_CONVERSION',
          message: `Conversion with externalId '${externalId}' already exists`,
        });
      expect(await found(client, `conversions/${first.id}`)).toEqual(first);
      expect((await listed(client, `conversions?affiliateId=${affiliateId}`)).pagination.total).toBe(1);
    });

    it('is refused with an affiliate or an offer that does not exist too, 409', async () => {
      const { affiliateId, offerId, externalId } = await givenConversion(client);
      const repeat = { affiliateId, offerId, externalId, amount: 7 };
      for (const unknown of [{ affiliateId: 'aff_nobody' }, { offerId: 'off_nothing' }]) {
        expect((await record({ ...repeat, ...unknown })).status).toBe(409);
        expect((await record({ ...repeat, ...unknown, externalId: unique() })).status).toBe(404);
      }
    });

    it('is refused after a rejected sale too, 409', async () => {
      const { affiliateId, offerId } = await givenPair(client, { offer: { isActive: false } });
      const { externalId, status } = await givenConversion(client, { affiliateId, offerId });
      expect(status).toBe('rejected');
      await changed(client, `offers/${offerId}`, { isActive: true });
      expect((await record({ affiliateId, offerId, externalId, amount: 1 })).status).toBe(409);
    });

    it('sent twenty times at once is recorded once, 201 and nineteen 409', async () => {
      const pair = await givenPair(client);
      const sale = { ...pair, externalId: unique(), amount: 10 };
      const replies = await Promise.all(times(20, () => record(sale)));
      expect(statusesOf(replies)).toEqual({ 201: 1, 409: 19 });
      const { data } = await listed(client, `conversions?affiliateId=${pair.affiliateId}`);
      expect(data).toEqual([replies.find(({ status }) => status === 201)?.body.data]);
    });

    it('is another sale in test mode and in another organization, 201', async () => {
      const { externalId } = await givenConversion(client);
      const { client: other } = await givenProgram(server);
      for (const elsewhere of [testClient, other])
        expect((await givenConversion(elsewhere, { externalId })).status).toBe('pending');
    });

    it('differs by case and by spaces', async () => {
      const externalId = `Order ${unique()}`;
      const pair = await givenPair(client);
      for (const spelling of [externalId, externalId.toLowerCase(), `${externalId} `])
        expect((await record({ ...pair, externalId: spelling, amount: 1 })).status).toBe(201);
    });
  });

  describe('its refusals', () => {
    it('names every required field that is missing, 400', async () => {
      const details = { affiliateId: 'Required', offerId: 'Required', externalId: 'Required', amount: 'Required' };
      expect(refusalOf(await record({}))).toEqual(invalidBody(details));
      const nulls = { affiliateId: null, offerId: null, externalId: null, amount: null };
      expect(refusalOf(await record(nulls))).toEqual(invalidBody(details));
    });

    it.each([
      ['amount', 0, 'Must be a positive number'],
      ['amount', -5, 'Must be a positive number'],
      ['amount', -0.004, 'Must be a positive number'],
      ['amount', '99', 'Must be a number'],
      ['amount', 9.999, 'Must have at most 2 decimals in USD'],
      ['amount', 1e-7, 'Must have at most 2 decimals in USD'],
      ['amount', 1234567890123456, 'Must have at most 15 digits'],
      ['amount', 12345678901234.56, 'Must have at most 15 digits'],
      ['currency', 'ABC', "'ABC' is not an ISO 4217 currency code"],
      ['currency', 'US', 'Must match ^[A-Za-z]{3}$'],
      ['customerEmail', 'nobody', 'Invalid email format'],
      ['externalId', '', 'Must not be empty'],
      ['externalId', 'x'.repeat(256), 'Must have at most 255 characters'],
      ['metadata', [1], 'Must be an object'],
      ['metadata', 'plan', 'Must be an object'],
      ['clickId', '', 'Must not be empty'],
      ['occurredAt', 'yesterday', 'Invalid ISO 8601 date-time format'],
      ['occurredAt', '2026-02-30T00:00:00Z', 'Invalid ISO 8601 date-time format'],
      ['occurredAt', '2026-11-21T10:30:00', 'Invalid ISO 8601 date-time format'],
      ['occurredAt', '0000-01-01T00:00:00Z', 'Must be an instant from 1970 to 9999, no leap second'],
      ['occurredAt', '1969-12-31T23:59:59Z', 'Must be an instant from 1970 to 9999, no leap second'],
      ['occurredAt', '9999-12-31T23:59:59-01:00', 'Must be an instant from 1970 to 9999, no leap second'],
      ['occurredAt', '2016-12-31T23:59:60Z', 'Must be an instant from 1970 to 9999, no leap second'],
    ])('says what is wrong with %s %j, 400', async (field, value, message) => {
      const sale = { ...(await givenPair(client)), externalId: unique(), amount: 10, [field]: value };
      expect(refusalOf(await record(sale))).toEqual(invalidBody({ [field]: message }));
    });

    it('names several fields at once, nested ones by their path, 400', async () => {
      const sale = { ...(await givenPair(client)), externalId: unique(), amount: 0, currency: 'ABC' };
      const details = { amount: 'Must be a positive number', currency: "'ABC' is not an ISO 4217 currency code" };
      expect(refusalOf(await record(sale))).toEqual(invalidBody(details));
      const tooLarge = { 'metadata.a.amount': 'Number 1e+21 is beyond 2^53' };
      expect(refusalOf(await record({ ...sale, metadata: { a: { amount: 1e21 } } }))).toEqual(invalidBody(tooLarge));
    });

    it('names what the schema refuses and what is refused beyond it, in the order of the document, 400', async () => {
      const sale = { affiliateId: '', offerId: 'off_demo', amount: -5, currency: 'ABC', customerEmail: 'nobody' };
      const { status, details } = refusalOf(await record({ ...sale, occurredAt: '1969-12-31T23:59:59Z' }));
      expect([status, Object.entries(details)]).toEqual([
        400,
        [
          ['affiliateId', 'Must not be empty'],
          ['externalId', 'Required'],
          ['amount', 'Must be a positive number'],
          ['currency', "'ABC' is not an ISO 4217 currency code"],
          ['customerEmail', 'Invalid email format'],
          ['occurredAt', 'Must be an instant from 1970 to 9999, no leap second'],
        ],
      ]);
    });

    it('does not know an affiliate or offer of nobody, of test mode or of another organization, 404', async () => {
      const mine = await givenPair(client);
      const { client: stranger } = await givenProgram(server);
      const unknown = { affiliateId: 'aff_nobody', offerId: 'off_nothing' };
      for (const { affiliateId, offerId } of [unknown, await givenPair(testClient), await givenPair(stranger)]) {
        const sale = { externalId: unique(), amount: 10 };
        expect(refusalOf(await record({ ...mine, ...sale, affiliateId }))).toEqual({
          status: 404,
          code: 'NOT_FOUND',
          message: `Affiliate '${affiliateId}' does not exist`,
        });
        expect(refusalOf(await record({ ...mine, ...sale, offerId }))).toEqual({
          status: 404,
          code: 'NOT_FOUND',
          message: `Offer '${offerId}' does not exist`,
        });
      }
    });

    it('does not spend the externalId of a refused sale', async () => {
      const sale = { ...(await givenPair(client)), externalId: unique(), amount: 10 };
      expect((await record({ ...sale, offerId: 'off_nothing' })).status).toBe(404);
      expect((await record({ ...sale, amount: 0 })).status).toBe(400);
      expect((await record(sale)).status).toBe(201);
    });
  });

  describe('amounts', () => {
    it.each([
      ['99.00', 'USD', 99],
      ['0.01', 'USD', 0.01],
      ['1e2', 'usd', 100],
      ['9999999999999.99', 'USD', 9999999999999.99],
      ['999999999999999', 'JPY', 999999999999999],
      ['12.345', 'kwd', 12.345],
      ['0.0001', 'CLF', 0.0001],
      ['12.34', 'XCG', 12.34],
    ])('takes %s %s exactly, 201', async (text, currency, amount) => {
      const sale = JSON.stringify({ ...(await givenPair(client)), externalId: unique(), currency });
      const { status, body } = await record(`${sale.slice(0, -1)},"amount":${text}}`);
      expect(status).toBe(201);
      expect(body.data).toMatchObject({ amount, currency: currency.toUpperCase() });
    });

    it.each([
      [100.5, 'JPY', 'Must have at most 0 decimals in JPY'],
      [12.3456, 'KWD', 'Must have at most 3 decimals in KWD'],
    ])('refuses %d %s, which has too many decimals, 400', async (amount, currency, message) => {
      const sale = { ...(await givenPair(client)), externalId: unique(), amount, currency };
      expect(refusalOf(await record(sale))).toEqual(invalidBody({ amount: message }));
    });

    it.each(['1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-11-21t10:30:00z', '2026-11-21T10:30:00.123456789Z'])(
      'takes a sale made at %s, 201',
      async (occurredAt) => {
        const { status, body } = await record({
          ...(await givenPair(client)),
          externalId: unique(),
          amount: 1,
          occurredAt,
        });
        expect(status).toBe(201);
        expect(body.data.occurredAt).toBe(`${occurredAt.toUpperCase().slice(0, 19)}Z`);
      },
    );

    it.each(['2026-11-21T10:30:00+05', '2026-11-21T10:30:00+0500', '2026-11-21T10:30:00+05:00'])(
      'takes a sale made at %s, with an offset as ISO 8601 writes it, 201',
      async (occurredAt) => {
        const sale = { ...(await givenPair(client)), externalId: unique(), amount: 1, occurredAt };
        expect((await record(sale)).body.data.occurredAt).toBe('2026-11-21T05:30:00Z');
      },
    );
  });
});
