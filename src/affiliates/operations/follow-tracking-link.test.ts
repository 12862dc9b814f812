import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { expectStatus, startProduct, type TestRequest } from '../../core/testing/start-product.ts';
import {
  changed,
  found,
  givenOffer,
  givenPair,
  givenProgram,
  givenTrackingLink,
  refusalOf,
  statusesOf,
  unique,
} from '../testing/fixtures.ts';

const server = await startProduct();
const { client, testClient } = await givenProgram(server);
const follow = (rest: string, request?: TestRequest) => server.client().get(`/r/${rest}`, request);
const locationOf = async (rest: string, request?: TestRequest) =>
  expectStatus(302, await follow(rest, request)).headers.get('location') as string;
const clicksOf = async (id: string) => (await found(client, `tracking-links/${id}`)).clicks;
const givenLinkTo = async (url: string, offer: Record<string, unknown> = {}) => {
  const { id: offerId } = await givenOffer(client, { url, ...offer });
  return givenTrackingLink(client, { ...(await givenPair(client)), offerId });
};
const click = 'click=click_[0-9a-z]{26}';

describe('followTrackingLink', () => {
  it('sends a visitor to the offer with click, affiliate and offer, not to be stored by caches, 302', async () => {
    const { id, code, affiliateId, offerId } = await givenTrackingLink(client);
    const { status, headers, text } = await follow(code);
    expect(status).toBe(302);
    expect(headers.get('location')).toMatch(
      new RegExp(`^https://shop\\.example\\.com/premium\\?${click}&aff=${affiliateId}&offer=${offerId}$`),
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).toBe('');
    expect(await clicksOf(id)).toBe(1);
  });

  it('sends a visitor to the destination of the link itself, 302', async () => {
    const { code } = await givenTrackingLink(client, { customUrl: 'https://www.example.com/special-promo' });
    expect(await locationOf(code)).toMatch(new RegExp(`^https://www\\.example\\.com/special-promo\\?${click}&`));
  });

  it('needs no key and looks at none, 302', async () => {
    const { code } = await givenTrackingLink(testClient);
    for (const key of [undefined, 'sk_live_mistyped', ''])
      expect((await server.client(key).get(`/r/${code}`)).status).toBe(302);
  });

  describe('the destination', () => {
    it.each([
      ['https://a.example.com', 'https://a.example.com/?', ''],
      ['https://a.example.com/?', 'https://a.example.com/?', ''],
      ['https://a.example.com/p?x=1', 'https://a.example.com/p?x=1&', ''],
      ['https://a.example.com/p#top', 'https://a.example.com/p?', '#top'],
      ['https://a.example.com/p?x=1#/route?y=2', 'https://a.example.com/p?x=1&', '#/route?y=2'],
      ['https://a.example.com/p?x=%20+%26&x=2&flag&e=', 'https://a.example.com/p?x=%20+%26&x=2&flag&e=&', ''],
      ['https://a.example.com/%C3%A9%2F?q=%E2%82%AC', 'https://a.example.com/%C3%A9%2F?q=%E2%82%AC&', ''],
    ])('%s keeps its own parameters and fragment, 302', async (url, before, after) => {
      const { code, affiliateId, offerId } = await givenLinkTo(url);
      const location = await locationOf(code);
      expect(location.startsWith(`${before}click=click_`)).toBe(true);
      expect(location.endsWith(`&aff=${affiliateId}&offer=${offerId}${after}`)).toBe(true);
    });

    it('keeps click, aff, offer, utm and sub parameters of its own, 302', async () => {
      const url = 'https://a.example.com/?aff=own&utm_source=own&sub1=&%63lick=own';
      const { id, code, offerId } = await givenLinkTo(url);
      const visit = '?utm_source=visit&utm_medium=mail&sub1=visit&sub2=two';
      expect(await locationOf(`${code}${visit}`)).toBe(`${url}&offer=${offerId}&utm_medium=mail&sub2=two`);
      expect(await clicksOf(id)).toBe(1);
    });

    it('gets no parameters of ours when the offer does not want them, but the click is counted, 302', async () => {
      const { id, code } = await givenLinkTo('https://a.example.com/p?x=1', { appendClickParameters: false });
      expect(await locationOf(code)).toBe('https://a.example.com/p?x=1');
      expect(await locationOf(`${code}?utm_source=mail`)).toBe('https://a.example.com/p?x=1&utm_source=mail');
      expect(await clicksOf(id)).toBe(2);
    });

    it('may hold any letters: the header is plain ASCII, 302', async () => {
      const { code } = await givenLinkTo('https://bücher.example/straße?ü=ä#ö', { appendClickParameters: false });
      const expected = 'https://xn--bcher-kva.example/stra%C3%9Fe?%C3%BC=%C3%A4#%C3%B6';
      expect(await locationOf(code)).toBe(expected);
    });

    it('follows a changed url of the offer within a second, 302', async () => {
      const { code, offerId } = await givenTrackingLink(client);
      expect(await locationOf(code)).toMatch(/^https:\/\/shop\.example\.com\/premium\?/);
      await changed(client, `offers/${offerId}`, { url: 'https://new.example.org/' });
      server.advance(1_001);
      expect(await locationOf(code)).toMatch(/^https:\/\/new\.example\.org\/\?/);
    });

    it('follows a changed customUrl within a second, 302', async () => {
      const { id, code } = await givenTrackingLink(client, { customUrl: 'https://shop.example.com/spring' });
      expect(await locationOf(code)).toContain('/spring?');
      await changed(client, `tracking-links/${id}`, { customUrl: null });
      server.advance(1_001);
      expect(await locationOf(code)).toContain('/premium?');
    });
  });

  describe('the parameters of a visit', () => {
    const given = () => givenLinkTo('https://a.example.com/', { appendClickParameters: false });

    it('are passed on when they are utm_* or sub1 to sub5, and no others, 302', async () => {
      const { code } = await given();
      const kept = 'utm_source=a&utm_id2=b&utm_Custom-x=c&sub1=1&sub5=5';
      const others = 'sub0=0&sub6=6&sub=x&sub11=y&UTM_SOURCE=z&xutm_a=b&gclid=1&click=mine&aff=aff_other&offer=x&url=y';
      expect(await locationOf(`${code}?${kept}&${others}`)).toBe(`https://a.example.com/?${kept}`);
    });

    it('keep their letters and cannot break out of the address, 302', async () => {
      const { code } = await given();
      const search = '?utm_source=a%26aff%3Devil%23x&utm_medium=caf%C3%A9+%F0%9F%8D%B0&sub1=%0D%0ASet-Cookie%3A+a';
      const location = await locationOf(`${code}${search}`);
      expect(location).toBe(`https://a.example.com/${search}`);
    });

    it('count once each, with the first value, 302', async () => {
      const { code } = await given();
      expect(await locationOf(`${code}?utm_source=one&utm_source=two`)).toBe('https://a.example.com/?utm_source=one');
    });

    it.each([
      ['broken percent-encoding', '?utm_source=%E0%A4%A&sub1=%', '?utm_source=%EF%BF%BD%25A&sub1=%25'],
      ['a NUL', '?utm_source=a%00b', '?utm_source=ab'],
      ['more than 500 characters', `?sub1=${'x'.repeat(900)}`, `?sub1=${'x'.repeat(500)}`],
      ['characters of two halves', `?sub1=${'%F0%9F%8D%B0'.repeat(501)}`, `?sub1=${'%F0%9F%8D%B0'.repeat(500)}`],
      ['nothing but marks', '?&&==&?', ''],
      ['names of every object', '?utm_=x&__proto__=x&constructor=y&sub1=z', '?sub1=z'],
    ])('may be odd: %s, 302', async (_, search, expected) => {
      const { code, id } = await given();
      expect(await locationOf(`${code}${search}`)).toBe(`https://a.example.com/${expected}`);
      expect(await clicksOf(id)).toBe(1);
    });

    it('are kept with the click, address and browser only as hashes', async () => {
      const { id, code } = await given();
      const userAgent = `Mozilla/5.0 (X11) Firefox/${unique()}`;
      await follow(`${code}?utm_source=mail&sub3=x&secret=y`, { headers: { 'User-Agent': userAgent } });
      const row = z.strictObject({ parameters: z.unknown(), text: z.string(), hashes: z.string() });
      const stored = await server.database.one(sql.type(row)`
        SELECT parameters, click::text AS text, address_hash || ' ' || user_agent_hash AS hashes
        FROM affiliates.click WHERE tenant_id IS NOT NULL AND tracking_link_id = ${id}
      `);
      expect(stored.parameters).toEqual({ utm_source: 'mail', sub3: 'x' });
      expect(stored.hashes).toMatch(/^[\w-]{43} [\w-]{43}$/);
      expect(stored.text).not.toContain('127.0.0.1');
      expect(stored.text).not.toContain('Firefox');
    });
  });

  describe('visits that are nobody’s', () => {
    it('by HEAD are redirected without a click and not counted, 302', async () => {
      const { id, code } = await givenTrackingLink(client);
      const path = `/r/${code}?utm_source=mail`;
      const { status, headers } = await server.client().request('HEAD', path, { undocumented: true });
      expect(status).toBe(302);
      expect(headers.get('location')).toBe('https://shop.example.com/premium?utm_source=mail');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(await clicksOf(id)).toBe(0);
    });

    it.each([
      'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
      'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
      'WhatsApp/2.23.20.0',
      'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    ])('by %s are redirected without a click and not counted, 302', async (userAgent) => {
      const { id, code } = await givenTrackingLink(client);
      expect(await locationOf(code, { headers: { 'User-Agent': userAgent } })).toBe('https://shop.example.com/premium');
      expect(await clicksOf(id)).toBe(0);
    });

    it.each([
      ['affiliates', 'affiliateId', { status: 'inactive' }, { status: 'active' }],
      ['affiliates', 'affiliateId', { status: 'pending' }, { status: 'active' }],
      ['affiliates', 'affiliateId', { archived: true }, { archived: false }],
      ['offers', 'offerId', { isActive: false }, { isActive: true }],
      ['offers', 'offerId', { archived: true }, { archived: false }],
    ] as const)('of %s whose %s has %o are redirected without a click, until %o, 302', async (path, key, off, on) => {
      const link = await givenTrackingLink(client);
      await changed(client, `${path}/${link[key]}`, off);
      expect(await locationOf(`${link.code}?sub1=x`)).toBe('https://shop.example.com/premium?sub1=x');
      expect(await clicksOf(link.id)).toBe(0);
      await changed(client, `${path}/${link[key]}`, on);
      server.advance(1_001);
      expect(await locationOf(link.code)).toContain('click=');
      expect(await clicksOf(link.id)).toBe(1);
    });
  });

  describe('a code that leads nowhere', () => {
    it.each([
      ['unknown', 'unknown1'],
      ['too long', 'x'.repeat(33)],
      ['of other letters', 'abc-defg'],
      ['with quotes', "x'%20OR%201=1"],
      ['with a NUL', 'abcd%00'],
      ['broken', '%E0%A4%A'],
    ])('because it is %s is not found, 404', async (_, code) => {
      expect(refusalOf(await follow(code))).toEqual({
        status: 404,
        code: 'NOT_FOUND',
        message: 'This link does not exist',
      });
    });

    it.each(['', '/', 'a/b', 'unknown1/'])('because the rest of the path is %j is not found, 404', async (rest) => {
      expect((await follow(rest, { undocumented: true })).status).toBe(404);
    });

    it('although its link exists: more follows the code than a slash, 404', async () => {
      const { code } = await givenTrackingLink(client);
      for (const rest of [`${code}//`, `${code}/x`, `/${code}`])
        expect((await follow(rest, { undocumented: true })).status).toBe(404);
    });

    it('because it is spelled in another case is not found, 404', async () => {
      const { code } = await givenTrackingLink(client, { code: `abc${unique(8)}` });
      expect((await follow(code.toUpperCase())).status).toBe(404);
    });

    it('because its link is archived is not found within a second, and found again when restored, 404 and 302', async () => {
      const { id, code } = await givenTrackingLink(client);
      expect((await follow(code)).status).toBe(302);
      await changed(client, `tracking-links/${id}`, { archived: true });
      server.advance(1_001);
      expect((await follow(code)).status).toBe(404);
      await changed(client, `tracking-links/${id}`, { archived: false });
      expect((await follow(code)).status).toBe(302);
    });

    it('leads somewhere as soon as its link is made: nothing remembers that it did not, 404 and 302', async () => {
      const code = unique(12);
      expect((await follow(code)).status).toBe(404);
      await givenTrackingLink(client, { code });
      expect((await follow(code)).status).toBe(302);
    });
  });

  it('counts fifty visits at once as fifty, each with a click of its own, 302', async () => {
    const { id, code } = await givenTrackingLink(client);
    const replies = await Promise.all(Array.from({ length: 50 }, () => follow(code)));
    expect(statusesOf(replies)).toEqual({ 302: 50 });
    const clickIds = replies.map(({ headers }) => new URL(headers.get('location') as string).searchParams.get('click'));
    expect(new Set(clickIds).size).toBe(50);
    expect(await clicksOf(id)).toBe(50);
  });

  it('leads somewhere with a slash at its end too, and counts, 302', async () => {
    const { id, code } = await givenTrackingLink(client);
    for (const rest of [`${code}/`, `${code}/?utm_source=mail`])
      expect((await follow(rest, { undocumented: true })).status).toBe(302);
    expect(await clicksOf(id)).toBe(2);
  });

  it('leads to links of live and of test data, each counted in its own data set, 302', async () => {
    const id = `link_${unique()}`;
    const [live, test] = [await givenTrackingLink(client, { id }), await givenTrackingLink(testClient, { id })];
    expect(live.code).not.toBe(test.code);
    const clicks = async () => [
      (await found(client, `tracking-links/${id}`)).clicks,
      (await found(testClient, `tracking-links/${id}`)).clicks,
    ];
    await follow(test.code);
    expect(await clicks()).toEqual([0, 1]);
    for (let visit = 0; visit < 2; visit++) await follow(live.code);
    expect(await clicks()).toEqual([2, 1]);
  });
});
