import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { dayMs } from '../../core/time/day.ts';
import {
  browser,
  found,
  givenClick,
  givenConversion,
  givenShop,
  givenStore,
  refusalOf,
  sendClick,
  unique,
} from '../testing/fixtures.ts';

const server = await startProduct();
const { client, testClient, storeId } = await givenShop(server);
const click = (input: Record<string, unknown>) => sendClick(client, { storeId, ...input });
const track = (body: unknown) => client.post('/attribution/v1/track/click', body);
const refused = (field: string, reason: string, message: string, code = 'invalid_request') => ({
  ...{ status: 400, code, message },
  details: { field, reason },
});

const count = z.strictObject({ count: z.number() });
const countRows = (table: string, fbclid: string) =>
  server.database.oneFirst(sql.type(count)`
    SELECT count(*) AS count FROM ${sql.identifier(['attribution', table])} WHERE fbclid = ${fbclid}
  `);

describe('trackClick', () => {
  it('tracks a click from its three required fields, 200', async () => {
    const fbclid = `IwAR${unique()}`;
    const requestId = `req_${unique()}`;
    const { status, body } = await client.post(
      '/attribution/v1/track/click',
      { fbclid, storeId, landingPage: 'https://shop.example.com/' },
      { headers: { 'X-Request-Id': requestId } },
    );
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        success: true,
        data: {
          clickId: expect.stringMatching(/^click_[0-9a-z]{26}$/),
          fbclid,
          tracked: true,
          timestamp: '2026-11-21T12:00:00Z',
        },
        meta: { timestamp: '2026-11-21T12:00:00Z', requestId },
      },
    });
  });

  it('keeps every optional field, and the campaign of its landing page, 200', async () => {
    const query =
      'utm_source=facebook&utm_medium=paid&utm_campaign=Spring%20sale&utm_content=a&utm_term=lamp&utm_source=b';
    const { clickId, fbclid } = await givenClick(client, {
      storeId,
      landingPage: `HTTPS://shop.example.com/lamps?${query}`,
      referrer: 'https://social.example.com/',
      ipAddress: '203.0.113.7',
      userAgent: browser,
      timestamp: '2026-11-21T12:30:00.500+01:00',
      fingerprint: unique(),
      clickIds: { gclid: 'Cj0', ttclid: '' },
      fbp: 'fb.1.1.1',
      fbc: 'fb.1.1.a',
      visitorId: unique(),
    });
    expect(await found(client, `clicks/${clickId}`)).toEqual({
      ...{ clickId, fbclid, storeId },
      landingPage: `HTTPS://shop.example.com/lamps?${query}`,
      referrer: 'https://social.example.com/',
      utm: { source: 'facebook', medium: 'paid', campaign: 'Spring sale', content: 'a', term: 'lamp' },
      clickIds: { gclid: 'Cj0' },
      timestamp: '2026-11-21T11:30:00Z',
      receivedAt: '2026-11-21T12:00:00Z',
    });
  });

  it.each([
    ['null as absent', { referrer: null, ipAddress: null, timestamp: null, clickIds: null, fingerprint: null }],
    ['empty text as absent', { referrer: '', ipAddress: '', userAgent: '', timestamp: '', fbp: '', visitorId: '' }],
    ['an address that is none', { ipAddress: 'unknown', userAgent: browser }],
    ['a time that is none', { timestamp: 'yesterday' }],
    ['a time that is too far ahead', { timestamp: '2026-11-21T12:05:01Z' }],
    ['cookies that are too long', { fbp: 'x'.repeat(501), fbc: 'x'.repeat(5_000) }],
    ['fields it does not know', { pixelId: 1, customData: { a: [null] } }],
  ])('takes %s, 200', async (_, input) => {
    const { clickId, timestamp } = await givenClick(client, { storeId, ...input });
    expect(timestamp).toBe('2026-11-21T12:00:00Z');
    expect(await found(client, `clicks/${clickId}`)).toMatchObject({ referrer: null, clickIds: {} });
  });

  it('accepts a time up to 5 minutes ahead, and any earlier one, 200', async () => {
    for (const timestamp of ['2026-11-21T12:05:00Z', '2020-01-01T00:00:00Z'])
      expect((await givenClick(client, { storeId, timestamp })).timestamp).toBe(timestamp);
  });

  it('cuts a long referrer and a long landing page at 2,048 characters, 200', async () => {
    const landingPage = `https://shop.example.com/${'a'.repeat(2_022)}😀`;
    const { clickId } = await givenClick(client, { storeId, landingPage, referrer: 'r'.repeat(5_000) });
    const stored = await found(client, `clicks/${clickId}`);
    expect(stored.referrer).toBe('r'.repeat(2_048));
    expect(stored.landingPage).toBe(landingPage.slice(0, 2_047));
  });

  describe('a repeat', () => {
    it('gets the id and the time of the first, whatever the rest says, 200', async () => {
      const first = await givenClick(client, { storeId, timestamp: '2026-11-20T10:00:00Z' });
      const repeat = { storeId, fbclid: first.fbclid, landingPage: 'https://other.example.com/?utm_source=b' };
      expect(await givenClick(client, { ...repeat, timestamp: '2026-11-21T11:00:00Z' })).toEqual(first);
      expect(await countRows('click', first.fbclid)).toBe(1);
      expect(await found(client, `clicks/${first.clickId}`)).toMatchObject({
        landingPage: 'https://shop.example.com/',
        utm: { source: null },
      });
    });

    it('adds what the first did not know to its evidence, once, 200', async () => {
      const [fingerprint, visitorId] = [unique(), unique()];
      const { clickId, fbclid } = await givenClick(client, { storeId, fingerprint });
      for (let time = 0; time < 2; time++) await givenClick(client, { storeId, fbclid, fingerprint, visitorId });
      expect(await countRows('click_evidence', fbclid)).toBe(2);
      expect((await givenConversion(client, { storeId, visitorId })).attributedTo).toMatchObject({ clickId });
    });

    it('is another click in another store, in the test data set and of another organization, 200', async () => {
      const { clickId, fbclid } = await givenClick(client, { storeId });
      const other = await givenShop(server, { id: storeId });
      const ids = await Promise.all([
        givenClick(client, { storeId: await givenStore(client), fbclid }),
        givenClick(testClient, { storeId, fbclid }),
        givenClick(other.client, { storeId, fbclid }),
        givenClick(client, { storeId, fbclid: fbclid.toLowerCase() }),
      ]);
      expect(new Set([clickId, ...ids.map((click) => click.clickId)]).size).toBe(5);
    });

    it('is told the same as the first when both come at once, 200', async () => {
      const fbclids = Array.from({ length: 40 }, () => `IwAR${unique()}`);
      const replies = await Promise.all([...fbclids, ...fbclids, ...fbclids].map((fbclid) => click({ fbclid })));
      const ids = new Map(replies.map(({ body }) => [body.data.fbclid, new Set<string>()]));
      for (const { body } of replies) ids.get(body.data.fbclid)?.add(body.data.clickId);
      expect(ids.size).toBe(40);
      expect([...ids.values()].every(({ size }) => size === 1)).toBe(true);
      for (const fbclid of fbclids.slice(0, 3)) expect(await countRows('click', fbclid)).toBe(1);
    });
  });

  it('refuses an fbclid first received longer ago than the window, 400', async () => {
    const shop = await givenShop(server, { attributionWindowDays: 2 });
    const { fbclid, clickId } = await givenClick(shop.client, {
      storeId: shop.storeId,
      timestamp: '2026-11-01T00:00:00Z',
    });
    const start = server.now;
    server.advance(2 * dayMs);
    expect(await givenClick(shop.client, { storeId: shop.storeId, fbclid })).toMatchObject({ clickId });
    server.advance(1);
    const expired = await sendClick(shop.client, { storeId: shop.storeId, fbclid, fingerprint: unique() });
    expect(refusalOf(expired)).toEqual(refused('fbclid', 'expired', 'This fbclid has expired', 'invalid_fbclid'));
    expect(await countRows('click_evidence', fbclid)).toBe(0);
    server.now = start;
  });

  it.each(['a b', ' a', 'a\n', 'é', '😀', 'x'.repeat(501), '\u007f'])('refuses %j as fbclid, 400', async (fbclid) => {
    const message = 'fbclid must have 1 to 500 printable ASCII characters without spaces';
    expect(refusalOf(await click({ fbclid }))).toEqual(refused('fbclid', 'invalid_format', message, 'invalid_fbclid'));
  });

  it.each([
    '/lamps',
    'shop.example.com',
    'ftp://shop.example.com',
    'javascript:alert(1)',
    'http://',
    'https://a b',
    'https://[',
  ])('refuses %j as landing page, 400', async (landingPage) => {
    const message = 'landingPage must be a complete http or https address';
    expect(refusalOf(await click({ landingPage }))).toEqual(refused('landingPage', 'invalid_format', message));
  });

  it.each([
    ['fbclid', { storeId, landingPage: 'https://a.example' }],
    ['fbclid', {}],
    ['fbclid', { fbclid: '', storeId: '', landingPage: '' }],
    ['fbclid', { fbclid: null, storeId: 5 }],
    ['storeId', { fbclid: 'a', landingPage: 'https://a.example' }],
    ['storeId', { fbclid: 5, storeId: '' }],
    ['storeId', { referrer: 5, fbclid: 'a', landingPage: '/a' }],
    ['landingPage', { fbclid: 'a', storeId, timestamp: [] }],
  ])('names %s as missing of %j, 400', async (field, body) => {
    const message = `Missing required parameter: ${field}`;
    expect(refusalOf(await track(body))).toEqual(
      refused(field, 'required_field_missing', message, 'missing_required_field'),
    );
  });

  it.each([
    ['fbclid', 'invalid_type', 'fbclid must be a string', { fbclid: 5, referrer: 5 }],
    ['referrer', 'invalid_type', 'referrer must be a string', { referrer: {}, userAgent: 5 }],
    ['clickIds.gclid', 'invalid_type', 'clickIds.gclid must be a string', { clickIds: { gclid: 5 } }],
    ['storeId', 'too_long', 'storeId must have at most 64 characters', { storeId: 's'.repeat(65) }],
  ])('names the first field that is malformed: %s, %s, 400', async (field, reason, message, input) => {
    expect(refusalOf(await click(input))).toEqual(refused(field, reason, message));
  });

  it('refuses a store that is unknown, inactive, of the other data set or of another organization, 404', async () => {
    const other = await givenShop(server);
    const inactive = await givenStore(client, { status: 'inactive' });
    const ofTest = await givenStore(testClient);
    for (const id of ['unknown', inactive, ofTest, other.storeId])
      expect(refusalOf(await click({ storeId: id }))).toEqual({
        ...{ status: 404, code: 'store_not_found' },
        message: `Store '${id}' does not exist or is inactive`,
      });
  });

  it('knows within a second that a store became inactive, 404', async () => {
    const id = await givenStore(client);
    await givenClick(client, { storeId: id });
    expect((await client.patch(`/attribution/v1/stores/${id}`, { status: 'inactive' })).status).toBe(200);
    server.advance(1_000);
    expect((await click({ storeId: id })).status).toBe(404);
  });

  it('needs a key that may write, 401, 403', async () => {
    const { organizationId } = await givenShop(server);
    const readOnly = await server.givenKey({ organizationId, product: 'attribution', scopes: ['read'] });
    expect(refusalOf(await sendClick(server.client(readOnly), { storeId }))).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    expect(refusalOf(await sendClick(server.client(), { storeId }))).toMatchObject({
      status: 401,
      code: 'unauthorized',
    });
  });
});
