import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../core/database/sql.ts';
import { startProduct, type TestClient } from '../core/testing/start-product.ts';
import { dayMs } from '../core/time/day.ts';
import { browser, found, givenClick, givenConversion, givenShop, givenStore, unique } from './testing/fixtures.ts';

const server = await startProduct();
const { client, testClient, storeId } = await givenShop(server, { minimumConfidence: 0 });

const explanationOf = (conversion: { conversionId: string }, of: TestClient = client) =>
  found(of, `conversions/${conversion.conversionId}/explanation`);
const outcomesOf = async (conversion: { conversionId: string }) =>
  (await explanationOf(conversion)).candidates.map(({ clickId, reason }: Record<string, string>) => [clickId, reason]);

describe('a match', () => {
  const device = () => ({ ipAddress: `2001:db8::${unique(4)}:${unique(4)}`, userAgent: `${browser} ${unique()}` });
  const seen = device();
  const customer = { email: `${unique()}@example.com`, phone: '+493012345678' };

  it.each([
    ['click_id', 100, ({ clickId }: Sent) => ({ clickId }), {}],
    ['fbclid', 100, ({ fbclid }: Sent) => ({ fbclid }), {}],
    ['fingerprint', 95, () => ({ fingerprint: 'ladder' }), { fingerprint: 'ladder' }],
    ['visitor_id', 90, () => ({ visitorId: 'ladder' }), { visitorId: 'ladder' }],
    ['address_and_agent', 75, () => seen, seen],
    ['address', 50, () => ({ ipAddress: '203.0.113.50' }), { ipAddress: '203.0.113.50', userAgent: browser }],
  ] as const)('by %s scores %d', async (kind, confidenceScore, conversionInput, clickInput) => {
    const click = await givenClick(client, { storeId, ...clickInput });
    const { clickId, fbclid } = click;
    const conversion = await givenConversion(client, { storeId, ...conversionInput(click) });
    expect(conversion).toMatchObject({ attributed: true, attributedTo: { clickId, fbclid, confidenceScore } });
    expect((await explanationOf(conversion)).candidates[0].evidence[0]).toBe(kind);
  });

  it.each([
    ['e-mail address', { email: customer.email }, { email: ` ${customer.email.toUpperCase()}` }],
    ['phone', { phone: customer.phone }, { phone: '030 / 12345678', country: 'DE' }],
  ])('by an %s that an earlier conversion tied to a click scores 90', async (_, first, later) => {
    const { clickId, fbclid } = await givenClick(client, { storeId });
    const customerData = { ...first, firstName: 'Sam' };
    expect(await givenConversion(client, { storeId, customerData })).toMatchObject({ attributed: false });
    await givenConversion(client, { storeId, fbclid, customerData });
    expect(await givenConversion(client, { storeId, customerData: later })).toMatchObject({
      attributedTo: { clickId, confidenceScore: 90 },
    });
  });

  it('ties nobody to a click that was not sure enough', async () => {
    const careful = await givenStore(client, { minimumConfidence: 76 });
    const [by, customerData] = [device(), { email: `${unique()}@example.com` }];
    await givenClick(client, { storeId: careful, ...by });
    for (let time = 0; time < 2; time++)
      expect(await givenConversion(client, { storeId: careful, ...by, customerData })).toMatchObject({
        attributed: false,
      });
  });

  it('prefers the stronger evidence, then the newer click, and says why each other lost', async () => {
    const [fingerprint, ipAddress] = [unique(), device().ipAddress];
    const at = (minute: number) => `2026-11-21T11:${minute}:00Z`;
    const older = await givenClick(client, { storeId, fingerprint, timestamp: at(10) });
    const newer = await givenClick(client, { storeId, fingerprint, timestamp: at(20) });
    const weaker = await givenClick(client, { storeId, ipAddress, timestamp: at(30) });
    const later = await givenClick(client, { storeId, timestamp: at(59) });
    const input = { storeId, fingerprint, ipAddress, fbclid: later.fbclid, timestamp: at(40) };
    const conversion = await givenConversion(client, input);
    expect(conversion.attributedTo).toMatchObject({ clickId: newer.clickId, confidenceScore: 95 });
    expect(await outcomesOf(conversion)).toEqual([
      [newer.clickId, null],
      [later.clickId, 'after_conversion'],
      [older.clickId, 'older_click'],
      [weaker.clickId, 'lower_score'],
    ]);
  });

  it('explains the newest 20 clicks of a kind, and that there are more', async () => {
    const visitorId = unique();
    const clicks = [];
    for (let minute = 10; minute < 32; minute++)
      clicks.unshift(await givenClick(client, { storeId, visitorId, timestamp: `2026-11-21T11:${minute}:00Z` }));
    const explanation = await explanationOf(await givenConversion(client, { storeId, visitorId }));
    expect(explanation.truncated).toBe(true);
    expect(explanation.candidates.map(({ clickId }: Sent) => clickId)).toEqual(
      clicks.slice(0, 20).map(({ clickId }) => clickId),
    );
    // Clicks made after a conversion take no one's place.
    const early = await givenConversion(client, { storeId, visitorId, timestamp: '2026-11-21T11:10:30Z' });
    expect(early.attributedTo).toMatchObject({ clickId: clicks.at(-2)?.clickId });
  });

  it('keeps the campaign of the click with the conversion', async () => {
    const { fbclid } = await givenClick(client, {
      storeId,
      landingPage: 'https://shop.example.com/?utm_source=facebook&utm_campaign=spring',
    });
    const { conversionId } = await givenConversion(client, { storeId, fbclid });
    const row = z.strictObject({ utm_source: z.string(), utm_medium: z.null(), utm_campaign: z.string() });
    expect(
      await server.database.one(sql.type(row)`
        SELECT utm_source, utm_medium, utm_campaign FROM attribution.conversion WHERE id = ${conversionId}
      `),
    ).toEqual({ utm_source: 'facebook', utm_medium: null, utm_campaign: 'spring' });
  });

  it('leaves a conversion below the minimum confidence of its store alone, and says so', async () => {
    const shop = await givenShop(server);
    const ipAddress = '203.0.113.7';
    await givenClick(shop.client, { storeId: shop.storeId, ipAddress, userAgent: 'one' });
    const conversion = await givenConversion(shop.client, { storeId: shop.storeId, ipAddress, userAgent: 'another' });
    expect(conversion).toMatchObject({ attributed: false, attributedTo: null });
    expect(await explanationOf(conversion, shop.client)).toMatchObject({
      ...{ attributed: false, minimumConfidence: 75, attributionWindowDays: 28, truncated: false },
      candidates: [{ evidence: ['address'], score: 50, outcome: 'lost', reason: 'below_minimum_confidence' }],
    });
  });

  it('ends with the window of the store', async () => {
    const start = server.now;
    const fingerprint = unique();
    const short = await givenStore(client, { attributionWindowDays: 1 });
    for (const id of [storeId, short]) await givenClick(client, { storeId: id, fingerprint });
    const attributed = async (id: string) => (await givenConversion(client, { storeId: id, fingerprint })).attributed;
    server.advance(dayMs);
    expect(await attributed(short)).toBe(true);
    server.advance(1);
    expect(await attributed(short)).toBe(false);
    server.advance(26 * dayMs);
    expect(await attributed(storeId)).toBe(true);
    server.advance(2 * dayMs);
    const late = await givenConversion(client, { storeId, fingerprint });
    expect(late.attributed).toBe(false);
    expect((await explanationOf(late)).candidates).toMatchObject([{ reason: 'outside_window' }]);
    server.now = start;
  });

  it('takes a named click for no evidence once its fbclid has expired, and says so', async () => {
    const start = server.now;
    const fingerprint = unique();
    const { clickId, fbclid } = await givenClick(client, { storeId, fingerprint });
    const timestamp = start.toISOString();
    server.advance(28 * dayMs);
    for (const named of [{ clickId }, { fbclid }])
      expect(await givenConversion(client, { storeId, timestamp, ...named })).toMatchObject({
        attributedTo: { clickId, confidenceScore: 100 },
      });
    server.advance(1);
    for (const named of [{ clickId }, { fbclid }]) {
      const conversion = await givenConversion(client, { storeId, timestamp, ...named });
      expect(conversion).toMatchObject({ attributed: false });
      expect(await outcomesOf(conversion)).toEqual([[clickId, 'outside_window']]);
    }
    const recognised = await givenConversion(client, { storeId, timestamp, fbclid, fingerprint });
    expect(recognised).toMatchObject({ attributedTo: { clickId, confidenceScore: 95 } });
    expect((await explanationOf(recognised)).candidates).toMatchObject([
      { clickId, evidence: ['fingerprint'], outcome: 'won' },
    ]);
    server.now = start;
  });

  it('never finds a click that was older than the window when it came', async () => {
    const fingerprint = unique();
    const { fbclid, clickId } = await givenClick(client, { storeId, fingerprint, timestamp: '2026-10-24T11:59:59Z' });
    const timestamp = '2026-10-24T12:00:00Z';
    expect(await givenConversion(client, { storeId, fingerprint, timestamp })).toMatchObject({ attributed: false });
    for (const named of [{ fbclid }, { clickId }])
      expect(await givenConversion(client, { storeId, timestamp, ...named })).toMatchObject({ attributed: false });
  });

  it('finds a click up to 60 s later than the conversion', async () => {
    const { fbclid } = await givenClick(client, { storeId, timestamp: '2026-11-21T11:01:00Z' });
    const at = (timestamp: string) => givenConversion(client, { storeId, fbclid, timestamp });
    expect((await at('2026-11-21T11:00:00Z')).attributed).toBe(true);
    expect((await at('2026-11-21T10:59:59Z')).attributed).toBe(false);
  });

  it('takes a named click that is unknown, of another store, data set or organization for no evidence', async () => {
    const other = await givenShop(server, { id: storeId });
    const [elsewhere, ofTest, ofOthers] = [
      await givenClick(client, { storeId: await givenStore(client), fingerprint: 'shared' }),
      await givenClick(testClient, { storeId, fingerprint: 'shared' }),
      await givenClick(other.client, { storeId, fingerprint: 'shared' }),
    ];
    for (const { clickId, fbclid } of [elsewhere, ofTest, ofOthers, { clickId: 'click_1', fbclid: 'none' }]) {
      const conversion = await givenConversion(client, { storeId, clickId, fbclid, fingerprint: 'shared' });
      expect(conversion).toMatchObject({ attributed: false });
      expect(await outcomesOf(conversion)).toEqual([]);
    }
  });
});

type Sent = { clickId: string; fbclid: string };
