import { describe, expect, it } from 'vitest';
import { sql } from '../../core/database/sql.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import {
  changed,
  found,
  givenOffer,
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

const server = await startProduct({ publicOrigin: 'https://go.example.com' });
const { client, testClient } = await givenProgram(server);
const create = (body: unknown, as = client) => as.post('/affiliates/v1/tracking-links', body);
const offDomain = invalidBody({
  customUrl: "Must be on the domain of the offer's url or on one the organization allows",
});
const noHttp = invalidBody({ customUrl: 'Must be an absolute http or https URL' });

describe('createTrackingLink', () => {
  it('makes a link to the url of the offer, with a code of 8 characters at the public origin, 201', async () => {
    const pair = await givenPair(client);
    const { status, body } = await create(pair);
    expect(status).toBe(201);
    const { code } = body.data;
    expect(code).toMatch(/^[a-z0-9]{8}$/);
    expect(body).toEqual({
      data: {
        id: expect.stringMatching(/^link_[0-9a-z]{26}$/),
        ...pair,
        code,
        trackingUrl: `https://go.example.com/r/${code}`,
        destinationUrl: 'https://shop.example.com/premium',
        customUrl: null,
        clicks: 0,
        conversions: 0,
        archivedAt: null,
        createdAt: '2026-11-21T12:00:00Z',
      },
    });
  });

  it('keeps an id, a code and a destination of its own, 201', async () => {
    const input = {
      ...(await givenPair(client)),
      id: `link_${unique()}`,
      code: `Kept${unique(28)}`,
      customUrl: 'https://shop.example.com/special?promo=a%20b&x=%C3%A9#top',
    };
    const { status, body } = await create(input);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ ...input, destinationUrl: input.customUrl });
    expect(await found(client, `tracking-links/${input.id}`)).toEqual(body.data);
  });

  it('takes null for an optional field as absent, 201', async () => {
    const { status, body } = await create({ ...(await givenPair(client)), id: null, code: null, customUrl: null });
    expect(status).toBe(201);
    expect(body.data.customUrl).toBeNull();
  });

  it('makes as many links for one pair as are wanted, each with its own code, 201', async () => {
    const pair = await givenPair(client);
    const replies = await Promise.all(Array.from({ length: 20 }, () => create(pair)));
    expect(statusesOf(replies)).toEqual({ 201: 20 });
    expect(new Set(replies.map(({ body }) => body.data.code)).size).toBe(20);
  });

  it('names every field that is missing or not valid, 400', async () => {
    expect(refusalOf(await create({}))).toEqual(invalidBody({ affiliateId: 'Required', offerId: 'Required' }));
    const wrong = { id: 'off_1', affiliateId: '', offerId: 7, code: 'abc', customUrl: 'shop.example.com' };
    expect(refusalOf(await create(wrong))).toEqual(
      invalidBody({
        id: 'Must match ^link_[A-Za-z0-9]{1,40}$',
        affiliateId: 'Must not be empty',
        offerId: 'Must be a string',
        customUrl: 'Must match ^[Hh][Tt][Tt][Pp][Ss]?://\\S+$',
        code: 'Must match ^[A-Za-z0-9]{4,32}$',
      }),
    );
    expect(
      refusalOf(await create({ affiliateId: '', offerId: 'off_demo', customUrl: 'https://ada@example.com/' })),
    ).toEqual(invalidBody({ affiliateId: 'Must not be empty', customUrl: 'Must be an absolute http or https URL' }));
  });

  it.each(['abc', 'a'.repeat(33), 'with-dash', 'with/slash', 'ümlaut', 'abcd\n'])(
    'refuses the code %j, 400',
    async (code) => {
      const reply = await create({ ...(await givenPair(client)), code });
      expect(refusalOf(reply)).toEqual(invalidBody({ code: 'Must match ^[A-Za-z0-9]{4,32}$' }));
    },
  );

  it('does not know an affiliate or offer of nobody, of test mode or of another organization, 404', async () => {
    const mine = await givenPair(client);
    const { client: stranger } = await givenProgram(server);
    const unknown = { affiliateId: 'aff_nobody', offerId: 'off_nothing' };
    for (const { affiliateId, offerId } of [unknown, await givenPair(testClient), await givenPair(stranger)]) {
      const refusal = { status: 404, code: 'NOT_FOUND' };
      const message = `Affiliate '${affiliateId}' does not exist`;
      expect(refusalOf(await create({ ...mine, affiliateId }))).toEqual({ ...refusal, message });
      expect(refusalOf(await create({ affiliateId, offerId }))).toEqual({ ...refusal, message });
      expect(refusalOf(await create({ ...mine, offerId }))).toEqual({
        ...refusal,
        message: `Offer '${offerId}' does not exist`,
      });
    }
  });

  describe('customUrl', () => {
    it.each([
      'https://shop.example.com/special-promo',
      'http://example.com',
      'https://www.deep.example.com:8443/a?b#c',
      'HTTPS://SHOP.EXAMPLE.COM/UPPER',
      'https://shop.example.com\\@evil.test/',
      'https://shop.example.com/@evil.test',
      'https://shop.example.com?next=https://evil.test',
    ])('may be %s beside shop.example.com, 201', async (customUrl) => {
      const link = await givenTrackingLink(client, { customUrl });
      expect(link).toMatchObject({ customUrl, destinationUrl: customUrl });
      expect((await givenVisit(server, link.code)).location.hostname).toMatch(/(^|\.)example\.com$/);
    });

    it.each([
      'https://evil.test/',
      'https://example.com.evil.test/',
      'https://notexample.com/',
      'https://example.org/',
      'https://example.co/',
      'https://shop-example.com/',
      'https://evil.test\\.example.com/',
      'https://evil.test#.example.com',
      'https://evil.test?.example.com',
      'https:\\\\evil.test/',
      'http:///evil.test/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://exаmple.com/',
    ])('may not be %s, on another domain, 400', async (customUrl) => {
      const { status, details } = refusalOf(await create({ ...(await givenPair(client)), customUrl }));
      expect([status, Object.keys(details)]).toEqual([400, ['customUrl']]);
    });

    it.each([
      'https://shop.example.com@evil.test/',
      'https://user:secret@shop.example.com/',
      'https://@:x@example.com/',
    ])('may not be %s, with user information, 400', async (customUrl) => {
      expect(refusalOf(await create({ ...(await givenPair(client)), customUrl }))).toEqual(noHttp);
    });

    it.each([
      'javascript:alert(1)',
      'javascript://shop.example.com/%0aalert(1)',
      '//shop.example.com/',
      'data:text/html,x',
    ])('may not be %s, 400', async (customUrl) => {
      const { status, details } = refusalOf(await create({ ...(await givenPair(client)), customUrl }));
      expect([status, Object.keys(details)]).toEqual([400, ['customUrl']]);
    });

    it.each([
      ['https://one.github.io/', 'https://two.github.io/'],
      ['https://shop.co.uk/', 'https://other.co.uk/'],
      ['http://localhost:3000/', 'http://example.localhost/'],
      ['http://192.0.2.7/', 'http://192.0.2.8/'],
    ])('of an offer at %s may not be %s: they only share a suffix, 400', async (url, customUrl) => {
      const pair = await givenPair(client, { offer: { url } });
      expect(refusalOf(await create({ ...pair, customUrl }))).toEqual(offDomain);
      expect((await create({ ...pair, customUrl: `${url}own` })).status).toBe(201);
    });

    it('may be on a domain the organization allows and below it, in both modes, 201', async () => {
      const allowing = await givenProgram(server, { allowedLinkDomains: ['partner.example.org', 'Landing.example'] });
      for (const as of [allowing.client, allowing.testClient]) {
        const pair = await givenPair(as);
        const allowed = [
          'https://partner.example.org/',
          'https://www.partner.example.org/x',
          'http://LANDING.example/',
        ];
        for (const customUrl of allowed) expect((await create({ ...pair, customUrl }, as)).status).toBe(201);
        for (const customUrl of [
          'https://example.org/',
          'https://notpartner.example.org/',
          'https://partner.example.org.evil.test/',
          'https://evil.test/partner.example.org',
        ])
          expect(refusalOf(await create({ ...pair, customUrl }, as))).toEqual(offDomain);
        const withUser = 'https://partner.example.org@evil.test/';
        expect(refusalOf(await create({ ...pair, customUrl: withUser }, as))).toEqual(noHttp);
      }
    });
  });

  describe('codes and ids', () => {
    const codeIsTaken = invalidBody({ code: 'Already in use' });

    it('refuses a code that anybody on this server has, archived or not, 400', async () => {
      const link = await givenTrackingLink(client);
      const { client: other } = await givenProgram(server);
      for (const as of [client, testClient, other])
        expect(refusalOf(await create({ ...(await givenPair(as)), code: link.code }, as))).toEqual(codeIsTaken);
      await changed(client, `tracking-links/${link.id}`, { archived: true });
      expect(refusalOf(await create({ ...(await givenPair(other)), code: link.code }, other))).toEqual(codeIsTaken);
    });

    it('tells codes apart by case, 201', async () => {
      const code = `Case${unique(8)}`;
      for (const spelling of [code, code.toUpperCase(), code.toLowerCase()]) {
        const { destinationUrl } = await givenTrackingLink(client, { code: spelling });
        expect((await givenVisit(server, spelling)).location.href).toContain(destinationUrl);
      }
    });

    it('gives a code that several want at once, of two organizations, to one of them, 201 and 400', async () => {
      const { client: other } = await givenProgram(server);
      const [mine, theirs] = [await givenPair(client), await givenPair(other)];
      const code = unique(10);
      const replies = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          index % 2 ? create({ ...mine, code }) : create({ ...theirs, code }, other),
        ),
      );
      expect(statusesOf(replies)).toEqual({ 201: 1, 400: 9 });
      for (const reply of replies) if (reply.status === 400) expect(refusalOf(reply)).toEqual(codeIsTaken);
      const totals = [
        await listed(client, `tracking-links?affiliateId=${mine.affiliateId}`),
        await listed(other, 'tracking-links'),
      ];
      expect(totals.map(({ pagination }) => pagination.total).sort()).toEqual([0, 1]);
    });

    it('is not what fails when every code that the server makes is taken, 500', async () => {
      const pair = await givenPair(client);
      await server.database.query(sql.typeAlias('nothing')`
        CREATE FUNCTION affiliates.take_every_code() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'
      `);
      await server.database.query(sql.typeAlias('nothing')`
        CREATE TRIGGER every_code_is_taken BEFORE INSERT ON affiliates.link_code
        FOR EACH ROW EXECUTE FUNCTION affiliates.take_every_code()
      `);
      const [made, wanted] = [await create(pair), await create({ ...pair, code: unique(10) })];
      await server.database.query(sql.typeAlias('nothing')`DROP FUNCTION affiliates.take_every_code() CASCADE`);
      expect(made.status).toBe(500);
      expect(refusalOf(wanted)).toEqual(codeIsTaken);
      expect((await create(pair)).status).toBe(201);
    });

    it('refuses an id that is taken, changes nothing and leaves the code free, 400', async () => {
      const first = await givenTrackingLink(client, { id: `link_${unique()}` });
      const code = unique(10);
      const reply = await create({ ...(await givenPair(client)), id: first.id, code });
      expect(refusalOf(reply)).toEqual(invalidBody({ id: 'Already in use' }));
      expect(await found(client, `tracking-links/${first.id}`)).toEqual(first);
      expect((await givenTrackingLink(client, { code })).code).toBe(code);
    });

    it('gives an id that several want at once to one of them, 201 and 400', async () => {
      const pair = await givenPair(client);
      const id = `link_${unique()}`;
      const replies = await Promise.all(Array.from({ length: 8 }, () => create({ ...pair, id })));
      expect(statusesOf(replies)).toEqual({ 201: 1, 400: 7 });
    });

    it('lets an id be used again in test mode and in another organization, 201', async () => {
      const { id } = await givenTrackingLink(client, { id: `link_${unique()}` });
      const { client: other } = await givenProgram(server);
      for (const as of [testClient, other])
        expect((await create({ ...(await givenPair(as)), id }, as)).status).toBe(201);
    });
  });

  it('makes links for affiliates and offers that are not active yet, 201', async () => {
    const pair = await givenPair(client, { affiliate: { status: 'pending' } });
    const { id: offerId } = await givenOffer(client, { isActive: false });
    expect((await create({ ...pair, offerId })).status).toBe(201);
  });
});
