import { describe, expect, it } from 'vitest';
import { startProduct } from '../core/testing/start-product.ts';
import { browser, found, givenShop, unique } from './testing/fixtures.ts';

const server = await startProduct();
const { client, key, storeId } = await givenShop(server);
const page = { Origin: 'https://shop.example.com', 'User-Agent': browser };
const clickOf = (fbclid: string) => ({
  ...{ fbclid, storeId, referrer: 'https://social.example.com/', userAgent: browser },
  landingPage: `https://shop.example.com/?fbclid=${fbclid}`,
});
const sale = () => ({
  ...{ storeId, eventType: 'Purchase', orderId: unique(), eventValue: 99.99, currency: 'USD' },
  customerData: { email: `${unique()}@example.com` },
});
const exposed = 'X-Request-Id, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset';

const preflight = (path: string) =>
  server.client().request('OPTIONS', `/attribution/v1/${path}`, {
    headers: {
      ...page,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type',
    },
    undocumented: true,
  });

describe('a page of another origin', () => {
  it.each(['track/click', 'track/conversion'])('may call %s: its preflight needs no key, 204', async (path) => {
    const { status, headers, text } = await preflight(path);
    expect({ status, text }).toEqual({ status: 204, text: '' });
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-expose-headers': exposed,
      'access-control-max-age': '86400',
    });
  });

  it.each(['stores', 'conversions', 'clicks', 'analytics'])('may not call %s, 405', async (path) => {
    const { status, headers } = await preflight(path);
    expect(status).toBe(405);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    const reply = await client.get(`/attribution/v1/${path}`, { headers: page });
    expect(reply.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('has its sale attributed with 75, by documented fields alone, and may read every reply', async () => {
    const clicked = await client.post('/attribution/v1/track/click', clickOf(unique()), { headers: page });
    const sold = await client.post('/attribution/v1/track/conversion', sale(), { headers: page });
    expect(sold.body.data).toMatchObject({
      attributed: true,
      attributedTo: { clickId: clicked.body.data.clickId, confidenceScore: 75 },
    });
    const refusals = [
      await client.post('/attribution/v1/track/click', {}, { headers: page }),
      await client.post('/attribution/v1/track/conversion', { ...sale(), storeId: 'unknown' }, { headers: page }),
      await server.client(`${key}x`).post('/attribution/v1/track/click', {}, { headers: page }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([400, 404, 401]);
    for (const { headers } of [clicked, sold, ...refusals]) {
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toBe(exposed);
    }
  });

  it.each(['axios/1.7.2', 'python-requests/2.32.3', 'node'])(
    'is no backend: sales of %s have nothing in common',
    async (agent) => {
      const headers = { 'User-Agent': agent };
      const shop = await givenShop(server, { minimumConfidence: 0 });
      const click = { ...clickOf(unique()), storeId: shop.storeId };
      await shop.client.post('/attribution/v1/track/click', click, { headers });
      const { body } = await shop.client.post(
        '/attribution/v1/track/conversion',
        { ...sale(), storeId: shop.storeId },
        { headers },
      );
      expect(body.data).toMatchObject({ attributed: false, attributedTo: null });
      const { candidates } = await found(shop.client, `conversions/${body.data.conversionId}/explanation`);
      expect(candidates).toEqual([]);
    },
  );
});
