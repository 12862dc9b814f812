import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProduct } from '../../src/core/testing/start-product.ts';
import { base, browser, conversionInput, givenShop, unique } from './attribution-fixtures.ts';

// Clients written as the source API's documentation tells people to write them, in a page, in Node.js and in Python:
// they must get along with this server.

const server = await startProduct({ trustedProxies: ['127.0.0.1'] });

// biome-ignore lint/suspicious/noExplicitAny: clients read what they please
type Json = any;
type Visitor = { address: string; agent: string };

let visitorCount = 0;
const newVisitor = (agent = browser): Visitor => ({ address: `203.0.113.${++visitorCount}`, agent });
const asProxy = ({ address, agent }: Visitor) => ({ 'X-Forwarded-For': address, 'User-Agent': agent });

/** Sends what a script in a page sends, and lets the script see what a browser would: nothing without permission. */
const fetchFromPage = async (
  visitor: Visitor,
  method: string,
  path: string,
  { headers, body }: { headers: Record<string, string>; body?: object },
): Promise<Json> => {
  const origin = { Origin: 'https://lamps.example.com', ...asProxy(visitor) };
  const wanted = Object.keys(headers).map((name) => name.toLowerCase());
  const preflight = await fetch(server.origin + path, {
    method: 'OPTIONS',
    headers: {
      ...origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': wanted.toSorted().join(','),
    },
  });
  const listOf = (name: string) => preflight.headers.get(`Access-Control-Allow-${name}`)?.split(/ *, */) ?? [];
  const isAllowed =
    preflight.ok &&
    listOf('Origin').includes('*') &&
    listOf('Methods').includes(method) &&
    wanted.every((name) => listOf('Headers').includes(name));
  if (!isAllowed) throw new TypeError('Network error');

  const reply = await fetch(server.origin + path, {
    method,
    headers: { Accept: 'application/json, text/plain, */*', ...headers, ...origin },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (reply.headers.get('Access-Control-Allow-Origin') !== '*') throw new TypeError('Network error');
  return reply.json();
};

let key: string;
const authorization = () => ({ Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' });
beforeAll(async () => {
  key = (await givenShop(server)).key;
});

/** The tracking of clicks and sales as the short JavaScript sample has it. */
const shopPage = (visitor: Visitor, referrer = 'https://social.example.com/') => {
  const post = (path: string, body: object) =>
    fetchFromPage(visitor, 'POST', `${base}/track/${path}`, { headers: authorization(), body });
  return {
    trackClick: (fbclid: string) =>
      post('click', {
        fbclid,
        storeId: 'store_abc123',
        landingPage: `https://lamps.example.com/?fbclid=${fbclid}`,
        referrer,
        userAgent: visitor.agent,
      }),
    trackConversion: (orderId: string, eventValue: number, email: string) =>
      post('conversion', {
        storeId: 'store_abc123',
        eventType: 'Purchase',
        orderId,
        eventValue,
        currency: 'USD',
        customerData: { email },
      }),
  };
};

/** The tracking of sales by a backend, as the Python sample and the JavaScript one in Node.js have it. */
const trackFromBackend = async (agent: string, orderId: string, eventValue: number, email: string): Promise<Json> => {
  const sale = { storeId: 'store_abc123', eventType: 'Purchase', orderId, eventValue, currency: 'USD' };
  const reply = await fetch(`${server.origin}${base}/track/conversion`, {
    method: 'POST',
    headers: { ...authorization(), ...asProxy({ address: '198.51.100.4', agent }), Accept: '*/*' },
    body: JSON.stringify({ ...sale, customerData: { email } }),
  });
  return reply.json();
};

const newFbclid = () => `IwAR${unique()}`;
const newOrder = () => `ORDER_${unique()}`;
const newEmail = () => `buyer.${unique()}@example.com`;

describe('a script in a page of another origin', () => {
  it('tracks a click, and the sale of the same visitor is attributed to it', async () => {
    const page = shopPage(newVisitor());
    const fbclid = newFbclid();
    const click = await page.trackClick(fbclid);
    expect(click).toMatchObject({ success: true, data: { fbclid, tracked: true } });
    const sale = await page.trackConversion(newOrder(), 59.9, newEmail());
    const attributedTo = { clickId: click.data.clickId, fbclid, confidenceScore: 75 };
    expect(sale).toMatchObject({ success: true, data: { attributed: true, attributedTo } });
  });

  it('gets no credit for the sale of another visitor', async () => {
    const address = newVisitor().address;
    await shopPage({ address, agent: browser }).trackClick(newFbclid());
    for (const other of [newVisitor(), { address, agent: 'Mozilla/5.0 (Android 16; Mobile) Gecko/20100101' }]) {
      const sale = await shopPage(other).trackConversion(newOrder(), 5, newEmail());
      expect(sale).toMatchObject({ success: true, data: { attributed: false, attributedTo: null } });
    }
  });

  it('may say that the visitor came from nowhere', async () => {
    expect((await shopPage(newVisitor(), '').trackClick(newFbclid())).success).toBe(true);
  });

  it('can read what was wrong', async () => {
    const { success, error } = await shopPage(newVisitor()).trackClick('');
    expect([success, error.message]).toEqual([false, 'Missing required parameter: fbclid']);
    const headers = { ...authorization(), Authorization: 'Bearer wt_live_wrong' };
    const refused = await fetchFromPage(newVisitor(), 'POST', `${base}/track/click`, { headers, body: {} });
    expect(refused.error.code).toBe('unauthorized');
  });

  it('is asked for permission once a day, without a key', async () => {
    const { status, headers } = await server.client().request('OPTIONS', `${base}/track/click`, {
      headers: { Origin: 'https://lamps.example.com', 'Access-Control-Request-Method': 'POST' },
      undocumented: true,
    });
    expect([status, headers.get('Access-Control-Max-Age')]).toEqual([204, '86400']);
  });

  it.each(['stores', 'conversions', 'clicks', 'analytics'])('cannot read %s', async (list) => {
    const reading = fetchFromPage(newVisitor(), 'GET', `${base}/${list}`, { headers: authorization() });
    await expect(reading).rejects.toThrow('Network error');
  });
});

describe.each(['python-requests/2.32.5', 'axios/1.13.2'])('a backend that calls itself %s', (agent) => {
  it('tracks sales and reads the reply', async () => {
    const orderId = newOrder();
    const reply = await trackFromBackend(agent, orderId, 19.99, newEmail());
    expect(reply).toMatchObject({ success: true, data: { eventType: 'Purchase', capiSent: false } });
    expect((await trackFromBackend(agent, orderId, 19.99, newEmail())).data).toMatchObject({
      conversionId: reply.data.conversionId,
      duplicate: true,
    });
  });

  it('is not taken for the visitor', async () => {
    await shopPage({ address: '198.51.100.4', agent: browser }).trackClick(newFbclid());
    const sale = await trackFromBackend(agent, newOrder(), 19.99, newEmail());
    expect(sale.data.attributed).toBe(false);
  });

  it('learns the click of a customer who bought in the page before', async () => {
    const page = shopPage(newVisitor());
    const email = newEmail();
    const { clickId } = (await page.trackClick(newFbclid())).data;
    await page.trackConversion(newOrder(), 30, email);
    const again = await trackFromBackend(agent, newOrder(), 20, email.toUpperCase());
    expect(again.data.attributedTo).toMatchObject({ clickId, confidenceScore: 90 });
  });

  it('reads errors as JSON too', async () => {
    const { success, error } = await trackFromBackend(agent, newOrder(), -1, newEmail());
    expect([success, error.details.field]).toEqual([false, 'eventValue']);
  });
});

describe('a client that turns pages', () => {
  type Page = { conversions: { conversionId: string }[]; hasMore: boolean; nextCursor: string | null };
  const get = async (token: string, query: string): Promise<Json> =>
    (
      await fetch(`${server.origin}${base}/conversions${query}`, { headers: { Authorization: `Bearer ${token}` } })
    ).json();

  const collect = async (token: string, limit: number, betweenPages = async () => {}): Promise<string[][]> => {
    const pages: string[][] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { data }: { data: Page } = await get(token, `?limit=${limit}${cursor && `&cursor=${cursor}`}`);
      pages.push(data.conversions.map(({ conversionId }) => conversionId));
      expect(data.hasMore).toBe(data.nextCursor !== null);
      cursor = data.nextCursor;
      await betweenPages();
    }
    return pages;
  };

  const givenConversions = async (token: string, count: number): Promise<string[]> => {
    const client = server.client(token);
    const made = Array.from({ length: count }, async () => {
      const { body } = await client.post(`${base}/track/conversion`, conversionInput());
      return body.data.conversionId;
    });
    return Promise.all(made);
  };

  it.each([
    [0, [0]],
    [100, [100]],
    [203, [100, 100, 3]],
  ])('collects each of %i conversions once, a hundred at a time', async (count, sizes) => {
    const { key: token } = await givenShop(server);
    const made = await givenConversions(token, count);
    const pages = await collect(token, 100);
    expect(pages.map(({ length }) => length)).toEqual(sizes);
    expect(pages.flat().toSorted()).toEqual(made.toSorted());
  });

  it('misses nothing and sees nothing twice while others arrive', async () => {
    const { key: token } = await givenShop(server);
    const made = await givenConversions(token, 7);
    const pages = await collect(token, 2, async () => {
      server.advance(1_000);
      await givenConversions(token, 1);
    });
    expect(pages.flat().toSorted()).toEqual(made.toSorted());
  });

  it('gets fifty unless it says otherwise', async () => {
    const { key: token } = await givenShop(server);
    await givenConversions(token, 51);
    const { data } = await get(token, '');
    expect([data.conversions.length, data.hasMore]).toEqual([50, true]);
  });

  it('is told when its cursor is made up', async () => {
    const { success, error } = await get(key, '?limit=100&cursor=abc123');
    expect([success, error.code, error.details.field]).toEqual([false, 'invalid_request', 'cursor']);
  });
});

describe('a client that slows down when it is told to', () => {
  const slept: number[] = [];
  beforeEach(() => {
    slept.length = 0;
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => void vi.useRealTimers());

  /** Rate limits go by the wall clock, so sleeping is moving it. */
  const list = async (token: string): Promise<Response> => {
    const reply = await fetch(`${server.origin}${base}/stores`, { headers: { Authorization: `Bearer ${token}` } });
    if (reply.status !== 429) return reply;
    const ms = Number(reply.headers.get('Retry-After')) * 1_000;
    slept.push(ms);
    vi.setSystemTime(Date.now() + ms);
    return list(token);
  };

  it('gets through by sleeping once', async () => {
    const { organizationId } = await givenShop(server);
    const token = await server.givenKey({ organizationId, product: 'attribution', rateLimit: { perMinute: 3 } });
    for (let count = 0; count < 4; count++) expect((await list(token)).status).toBe(200);
    expect(slept).toEqual([60_000]);
  });

  it('may ask 6,000 times a minute and sees how often it still may', async () => {
    const { organizationId } = await givenShop(server);
    const token = await server.givenKey({ organizationId, product: 'attribution', rateLimit: 'documented' });
    const resetAt = String(Math.ceil((Date.now() + 60_000) / 1_000));
    const { headers } = await list(token);
    expect(['Limit', 'Remaining', 'Reset'].map((name) => headers.get(`X-RateLimit-${name}`))).toEqual([
      '6000',
      '5999',
      resetAt,
    ]);
  });
});
