import { beforeAll, describe, expect, it } from 'vitest';
import { expectStatus } from '../../src/core/testing/start-product.ts';
import {
  base,
  givenShop,
  purchaseInput,
  type Shop,
  sampleTime,
  startAtSamples,
  totalsOf,
  visitInput,
  visitWithCustomEvent,
} from './ingestion-fixtures.ts';

// What the samples of the source API's documentation send, and what the text beside them promises.

const server = await startAtSamples();
const curl = { 'User-Agent': 'curl/8.14.1', Accept: '*/*' };
const minutes = (count: number): number => count * 60_000;
const eventIdsOf = (events: { eventId: string }[]): string[] => events.map(({ eventId }) => eventId);

describe('the first request', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await givenShop(server);
  });

  it('takes a key that starts with sp_ and may do everything unless it is told otherwise', async () => {
    expect(shop.key).toMatch(/^sp_/);
    for (const path of ['events', 'stats'])
      expect((await shop.client.get(`${base}/${path}`, { headers: curl })).status).toBe(200);
    const { status } = await shop.client.post(`${base}/events`, purchaseInput(), { headers: curl });
    expect(status).toBe(200);
  });

  it('is in the audit log when it has read something', async () => {
    const headers = { 'X-Organization-Id': shop.organizationId };
    server.advance(1_000);
    const reply = await shop.client.get(`${base}/events?limit=50&eventName=Purchase`, { headers: curl });
    const { body } = await server.operator.get('/admin/v1/audit-log', { headers });
    expect(body.data[0]).toMatchObject({
      action: 'events.listed',
      actor: { type: 'api_key' },
      target: { type: 'ingestion_store', id: shop.storeId },
      requestId: reply.headers.get('X-Request-Id'),
    });
  });

  it('may name any origin and is told nothing that a page could use', async () => {
    const { status, headers } = await shop.client.get(`${base}/events`, { headers: { Origin: 'https://any.example' } });
    const forPages = [...headers.keys()].filter((name) => name.startsWith('access-control-'));
    expect([status, forPages, headers.has('Vary')]).toEqual([200, [], false]);
    const preflight = { Origin: 'https://any.example', 'Access-Control-Request-Method': 'POST' };
    const asked = await server
      .client()
      .request('OPTIONS', `${base}/events`, { headers: preflight, undocumented: true });
    expect(asked.status).toBe(405);
  });
});

describe('one event', () => {
  it('is recorded, and its repeat within 20 minutes is a success that counts nothing', async () => {
    const { client } = await givenShop(server);
    const first = await client.post(`${base}/events`, purchaseInput(), { headers: curl });
    expect(first.status).toBe(200);
    const { id } = first.body;
    expect(first.body).toEqual({
      success: true,
      id: expect.stringMatching(/^evt_/),
      eventId: 'purchase_1730000000_lamp',
      duplicate: false,
    });

    const counted = await totalsOf(client);
    expect(counted).toMatchObject({ events: 1, purchases: 1, revenue: 74.5 });
    const changed = purchaseInput({ customData: { currency: 'EUR', value: 1, orderId: 'ORDER-902' } });
    for (const again of [purchaseInput(), changed]) {
      const { status, body } = await client.post(`${base}/events`, again);
      expect([status, body]).toEqual([200, { ...first.body, duplicate: true }]);
    }
    const sameSale = await client.post(`${base}/events`, purchaseInput({ eventId: 'from_another_system' }));
    expect(sameSale.body).toEqual({ success: true, id, eventId: 'from_another_system', duplicate: true });
    expect(await totalsOf(client)).toEqual(counted);
  });

  it('is a new one 20 minutes later', async () => {
    const { client } = await givenShop(server);
    const first = await client.post(`${base}/events`, purchaseInput());
    server.advance(minutes(20) - 1);
    expect((await client.post(`${base}/events`, purchaseInput())).body.duplicate).toBe(true);
    server.advance(1);
    const later = await client.post(`${base}/events`, purchaseInput());
    expect([later.body.duplicate, later.body.id === first.body.id]).toEqual([false, false]);
    expect((await totalsOf(client)).revenue).toBe(149);
  });
});

describe('several events', () => {
  it('are handled one by one: four succeed, and the one that is not defined does not hold them up', async () => {
    const { client } = await givenShop(server);
    const { status, body } = await client.post(`${base}/events`, visitWithCustomEvent(), { headers: curl });
    expect(status).toBe(200);
    const recorded = ['pv_901', 'vc_901', 'atc_901', 'ic_901'].map((eventId, index) => ({
      ...{ index, eventId, success: true },
      ...{ duplicate: false, id: expect.stringMatching(/^evt_/) },
    }));
    const refused = {
      ...{ index: 4, eventId: 'club_901', success: false },
      ...{ error: 'event_not_found', message: expect.stringMatching(/ClubJoined/) },
    };
    const summary = { accepted: 4, duplicates: 0, failed: 1 };
    expect(body).toEqual({ success: true, results: [...recorded, refused], summary });
    const { data } = (await client.get(`${base}/events`)).body;
    expect(eventIdsOf(data).toSorted()).toEqual(['atc_901', 'ic_901', 'pv_901', 'vc_901']);
  });

  it('all succeed when all are standard ones, with the number of the order or without', async () => {
    const { client } = await givenShop(server);
    const { body } = await client.post(`${base}/events`, visitInput());
    expect(body.summary).toEqual({ accepted: 5, duplicates: 0, failed: 0 });
  });

  it('repeat the sale that was sent alone before', async () => {
    const { client } = await givenShop(server);
    const { id } = (await client.post(`${base}/events`, purchaseInput())).body;
    const { body } = await client.post(`${base}/events`, visitInput());
    expect(body.summary).toEqual({ accepted: 4, duplicates: 1, failed: 0 });
    expect(body.results[4]).toEqual({ index: 4, eventId: 'p_901', success: true, duplicate: true, id });
  });

  it('are at most a hundred', async () => {
    const { client } = await givenShop(server);
    const pages = (count: number) => Array.from({ length: count }, (_, index) => ({ eventName: 'PageView', index }));
    const { body } = await client.post(`${base}/events`, pages(100));
    expect(body.summary).toEqual({ accepted: 100, duplicates: 0, failed: 0 });
    for (const count of [0, 101]) {
      const { status, body: refused } = await client.post(`${base}/events`, pages(count));
      expect([status, refused.error]).toEqual([400, 'validation_failed']);
    }
  });
});

describe('reading events', () => {
  let shop: Shop;
  const userData = { ...purchaseInput().userData, firstName: 'Wilhelmina', lastName: 'Quill', gclid: 'Cj0clickOfAd' };
  const customData = '{ "value" : 74.50, "currency":"EUR", "orderId":"ORDER-901", "note":"\\u00fc 1e400", "n":1e400 }';
  const list = async (query: string) => (await shop.client.get(`${base}/events${query}`, { headers: curl })).body;

  beforeAll(async () => {
    shop = await givenShop(server);
    expectStatus(200, await shop.client.post(`${base}/events`, visitInput().slice(0, 4)));
    const sale = JSON.stringify(purchaseInput({ userData, customData: 0 }));
    const text = sale.replace('"customData":0', `"customData":${customData}`);
    expectStatus(200, await shop.client.post(`${base}/events`, text));
  });

  it('shows customData as it was sent, and nothing of the person', async () => {
    const { status, text } = await shop.client.get(`${base}/events?limit=50&eventName=Purchase`, { headers: curl });
    expect(status).toBe(200);
    expect(text).toContain(`"customData":${customData}`);
    for (const secret of Object.values(userData)) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
    const { data, pagination } = JSON.parse(text);
    expect([data.length, pagination]).toEqual([1, { hasMore: false, nextCursor: null }]);
    expect(data[0]).toMatchObject({ eventName: 'Purchase', eventTime: sampleTime, source: 'API', deliveries: [] });
  });

  it('shows the most recent first, fifty at once or what is asked for', async () => {
    const pages = Array.from({ length: 60 }, (_, index) => ({ eventName: 'Search', eventId: `search_${index}` }));
    server.advance(1_000);
    await shop.client.post(`${base}/events`, pages);
    const usual = await list('');
    expect([usual.data.length, usual.pagination.hasMore]).toEqual([50, true]);
    expect(new Set(usual.data.map(({ eventName }: { eventName: string }) => eventName))).toEqual(new Set(['Search']));
    expect((await list('?limit=200')).data).toHaveLength(65);
    expect((await list('?limit=1')).data).toHaveLength(1);
    for (const limit of [0, 201, 'all']) {
      const { status, body } = await shop.client.get(`${base}/events?limit=${limit}`);
      expect([status, body.error, Object.keys(body.details)]).toEqual([400, 'validation_failed', ['limit']]);
    }
  });

  it('goes by the day of the shop and the source', async () => {
    expect((await list('?eventName=Purchase&from=2024-10-27&to=2024-10-28')).data).toHaveLength(1);
    expect((await list('?eventName=Purchase&from=2024-10-28')).data).toEqual([]);
    expect((await list('?eventName=Purchase&to=2024-10-27')).data).toEqual([]);
    expect((await list('?eventName=Purchase&source=API')).data).toHaveLength(1);
    for (const source of ['PIXEL', 'WEBHOOK', 'MERGED']) expect((await list(`?source=${source}`)).data).toEqual([]);
  });
});

describe('statistics', () => {
  const monthOf = `${base}/stats?granularity=day&from=2024-10-01&to=2024-11-01`;

  it('add up each day of the period in the currency of the shop', async () => {
    const { client } = await givenShop(server);
    await client.post(`${base}/events`, visitInput());
    const { status, body } = await client.get(monthOf, { headers: curl });
    expect(status).toBe(200);
    const { currency, granularity, from, to, series, unconverted } = body;
    expect([currency, granularity, unconverted]).toEqual(['EUR', 'day', []]);
    expect([from, to]).toEqual(['2024-10-01T00:00:00+02:00', '2024-11-01T00:00:00+01:00']);
    const totals = { events: 5, purchases: 1, revenue: 74.5, averageOrderValue: 74.5, sessions: 1, conversionRate: 1 };
    expect(body.totals).toEqual(totals);
    expect(series).toHaveLength(31);
    expect(series[26]).toEqual({ period: '2024-10-27T00:00:00+02:00', ...totals });
    expect(series[27]).toMatchObject({ period: '2024-10-28T00:00:00+01:00', events: 0, conversionRate: null });
  });

  it('come by the hour for 7 days at most, else by the day, the week or the month', async () => {
    const { client } = await givenShop(server);
    const ask = (granularity: string, to: string) =>
      client.get(`${base}/stats?granularity=${granularity}&from=2024-10-20&to=${to}`);
    expect((await ask('hour', '2024-10-27')).body.series).toHaveLength(7 * 24);
    const { status, body } = await ask('hour', '2024-10-28');
    expect([status, body.error]).toEqual([400, 'validation_failed']);
    for (const granularity of ['day', 'week', 'month'])
      expect((await ask(granularity, '2024-12-20')).body).toMatchObject({ granularity });
    expect((await ask('minute', '2024-10-21')).status).toBe(400);
  });

  it('convert other currencies at the rate that was published last', async () => {
    const cube = (on: string, rate: string) => `<Cube time="${on}"><Cube currency="USD" rate="${rate}"/></Cube>`;
    const file = `<Envelope><Cube>${cube('2024-10-25', '1.25')}${cube('2024-10-28', '2')}</Cube></Envelope>`;
    const headers = { 'Content-Type': 'application/xml' };
    expectStatus(200, await server.operator.post('/admin/v1/exchange-rates/import', file, { headers }));
    const { client } = await givenShop(server);
    const sale = (currency: string, value: number) =>
      purchaseInput({ eventId: `sale_${currency}`, customData: { currency, value, orderId: currency } });
    await client.post(`${base}/events`, [sale('USD', 100), sale('EUR', 0.5), sale('AED', 7)]);
    const { body } = await client.get(monthOf);
    expect(body.totals).toMatchObject({ purchases: 3, revenue: 80.5 });
    expect(body.unconverted).toEqual([{ currency: 'AED', amount: 7, purchases: 1, reason: 'no_rate' }]);
  });
});
