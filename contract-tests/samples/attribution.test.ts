import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../src/core/testing/start-product.ts';
import { base, browser, clickInput, conversionInput, givenShop, givenStore, without } from './attribution-fixtures.ts';

// What the samples of the source API's documentation send, and what the text beside them promises.

const server = await startProduct();
const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

describe('keys', () => {
  let live: TestClient;
  let test: TestClient;
  let keys: { key: string; testKey: string };
  beforeAll(async () => {
    keys = await givenShop(server);
    live = server.client(keys.key);
    test = server.client(keys.testKey);
  });

  it('of live and of test data are told apart by how they begin, and both are bearer tokens', async () => {
    expect([keys.key.slice(0, 8), keys.testKey.slice(0, 8)]).toEqual(['wt_live_', 'wt_test_']);
    for (const client of [live, test]) expect((await client.get(`${base}/stores`)).status).toBe(200);
  });

  it('of test data neither show in live data nor change it', async () => {
    const fingerprint = 'fp_of_both';
    const click = (await test.post(`${base}/track/click`, clickInput({ fingerprint }))).body.data;
    const tested = (await test.post(`${base}/track/conversion`, conversionInput({ fingerprint }))).body.data;
    expect(tested).toMatchObject({ attributed: true, capiSent: false });
    await test.patch(`${base}/stores/store_abc123`, { name: 'For tests' });

    const bought = (await live.post(`${base}/track/conversion`, conversionInput({ fingerprint }))).body.data;
    expect(bought.attributed).toBe(false);
    expect((await live.get(`${base}/stores/store_abc123`)).body.data.name).toBe('Lamps');
    expect((await live.get(`${base}/clicks`)).body.data.clicks).toEqual([]);
    const { conversions } = (await live.get(`${base}/conversions`)).body.data;
    expect(conversions.map(({ conversionId }: { conversionId: string }) => conversionId)).toEqual([
      bought.conversionId,
    ]);
    for (const path of [`clicks/${click.clickId}`, `conversions/${tested.conversionId}`])
      expect((await live.get(`${base}/${path}`)).status).toBe(404);
  });
});

describe('stores', () => {
  let client: TestClient;
  beforeAll(async () => {
    client = server.client((await givenShop(server)).key);
    await givenStore(client, { id: 'store_123', name: 'Corner shop' });
  });

  it('are listed to curl, which names the type of a body that it does not send', async () => {
    const headers = { 'Content-Type': 'application/json', 'User-Agent': 'curl/8.14.1', Accept: '*/*' };
    const { status, headers: replied, body } = await client.get(`${base}/stores`, { headers });
    expect([status, replied.get('Content-Type')]).toEqual([200, 'application/json']);
    expect(body.success).toBe(true);
    expect(body.data.stores).toHaveLength(2);
    const store = { id: 'store_123', name: 'Corner shop', platform: 'shopify', status: 'active' };
    expect(body.data.stores).toContainEqual(expect.objectContaining(store));
  });

  it('are created with 201, changed and switched off', async () => {
    const { status, body } = await client.post(`${base}/stores`, { name: 'Second shop', platform: 'woocommerce' });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ name: 'Second shop', platform: 'woocommerce', status: 'active' });
    expect(body.data.id).toMatch(/^store_/);
    const path = `${base}/stores/${body.data.id}`;
    expect((await client.patch(path, { status: 'inactive' })).body.data).toEqual({ ...body.data, status: 'inactive' });
    expect((await client.get(path)).body.data.status).toBe('inactive');
  });
});

describe('clicks', () => {
  let client: TestClient;
  beforeAll(async () => {
    client = server.client((await givenShop(server)).key);
  });

  it('are taken with all fields, and the reply says which and when', async () => {
    const input = clickInput();
    const { status, body } = await client.post(`${base}/track/click`, input);
    expect(status).toBe(200);
    const { clickId, ...rest } = body.data;
    expect(clickId).toMatch(/^click_/);
    expect(rest).toEqual({ fbclid: input.fbclid, tracked: true, timestamp: input.timestamp });

    const kept = (await client.get(`${base}/clicks/${clickId}`)).body.data;
    const { fbclid, storeId, landingPage, referrer, timestamp } = input;
    expect(kept).toMatchObject({ clickId, fbclid, storeId, landingPage, referrer, timestamp });
  });

  it.each(['referrer', 'ipAddress', 'userAgent', 'timestamp'])('need no %s', async (field) => {
    const { status, body } = await client.post(`${base}/track/click`, without(clickInput(), field));
    expect(status).toBe(200);
    expect(body.data.timestamp).toMatch(isInstant);
  });

  it('of long ago keep their time', async () => {
    const timestamp = '2026-01-31T06:00:00Z';
    const { status, body } = await client.post(`${base}/track/click`, clickInput({ timestamp }));
    expect([status, body.data.timestamp]).toEqual([200, timestamp]);
  });

  it('without a time happen now', async () => {
    const { body } = await client.post(`${base}/track/click`, without(clickInput(), 'timestamp'));
    expect(body.data.timestamp).toBe('2026-11-21T12:00:00Z');
  });

  it.each(['fbclid', 'storeId', 'landingPage'])('are not taken without %s', async (field) => {
    const { status, body } = await client.post(`${base}/track/click`, without(clickInput(), field));
    expect(status).toBe(400);
    expect(body.error).toEqual({
      code: 'missing_required_field',
      message: `Missing required parameter: ${field}`,
      details: { field, reason: 'required_field_missing' },
    });
  });
});

describe('conversions', () => {
  let client: TestClient;
  beforeAll(async () => {
    client = server.client((await givenShop(server)).key);
  });

  it('with all fields are matched by themselves to the click of the same browser', async () => {
    const input = conversionInput();
    const click = clickInput({ fingerprint: input.fingerprint });
    const { clickId } = (await client.post(`${base}/track/click`, click)).body.data;
    const { status, body } = await client.post(`${base}/track/conversion`, input);
    expect(status).toBe(200);
    const { conversionId, timestamp, ...rest } = body.data;
    expect([conversionId, timestamp]).toEqual([expect.stringMatching(/^conv_/), expect.stringMatching(isInstant)]);
    const attributedTo = { clickId, fbclid: click.fbclid, confidenceScore: 95 };
    expect(rest).toEqual({ eventType: 'Purchase', attributed: true, attributedTo, capiSent: false });

    const kept = (await client.get(`${base}/conversions/${conversionId}`)).body.data;
    const { storeId, orderId, eventType, eventValue, currency, products } = input;
    expect(kept).toMatchObject({ storeId, orderId, eventType, eventValue, currency, products, attributedTo });
  });

  it('say so when no click is theirs', async () => {
    const { body } = await client.post(`${base}/track/conversion`, conversionInput());
    expect(body.data).toMatchObject({ attributed: false, attributedTo: null, capiSent: false });
  });

  it('may be sign-ups and anything else', async () => {
    for (const eventType of ['CompleteRegistration', 'Lead', 'Newsletter joined']) {
      const { status, body } = await client.post(`${base}/track/conversion`, { storeId: 'store_abc123', eventType });
      expect([status, body.data.eventType]).toEqual([200, eventType]);
    }
  });

  it.each(['storeId', 'eventType'])('are not taken without %s', async (field) => {
    const { status, body } = await client.post(`${base}/track/conversion`, without(conversionInput(), field));
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'missing_required_field', details: { field } });
  });

  it('of one order are counted once', async () => {
    const input = conversionInput();
    const first = (await client.post(`${base}/track/conversion`, input)).body.data;
    const { status, body } = await client.post(`${base}/track/conversion`, input);
    expect([status, body.data]).toEqual([200, { ...first, duplicate: true }]);
    const { conversions } = (await client.get(`${base}/conversions?limit=200`)).body.data;
    expect(conversions.filter(({ orderId }: { orderId: string }) => orderId === input.orderId)).toHaveLength(1);
  });

  it('never show who the customer is', async () => {
    const input = conversionInput();
    const tracked = await client.post(`${base}/track/conversion`, input);
    const listed = await client.get(`${base}/conversions?limit=200`);
    const shown = await client.get(`${base}/conversions/${tracked.body.data.conversionId}`);
    for (const { text } of [tracked, listed, shown])
      for (const secret of [
        ...Object.values(input.customerData).filter((value) => value.length > 2),
        input.fingerprint,
      ])
        expect(text).not.toContain(secret);
  });
});

describe('statistics', () => {
  it('add up what was tracked', async () => {
    const client = server.client((await givenShop(server)).key);
    const fingerprint = 'fp_counted';
    await client.post(`${base}/track/click`, clickInput({ fingerprint }));
    await client.post(`${base}/track/conversion`, conversionInput({ fingerprint, eventValue: 100.1 }));
    await client.post(`${base}/track/conversion`, conversionInput({ eventValue: 0.2 }));
    const { status, body } = await client.get(`${base}/analytics?storeId=store_abc123`);
    expect(status).toBe(200);
    expect(body.data.totals).toEqual({
      clicks: 1,
      conversions: 2,
      attributedConversions: 1,
      attributionRate: 0.5,
      revenue: [{ currency: 'USD', amount: 100.3, attributedAmount: 100.1 }],
      averageConfidence: 95,
    });
  });
});

describe('a sale in the browser that made a click', () => {
  it('is matched by address and browser where a backend sent the click', async () => {
    const client = server.client((await givenShop(server)).key);
    const { clickId } = (await client.post(`${base}/track/click`, clickInput({ ipAddress: '127.0.0.1' }))).body.data;
    const sale = without(conversionInput(), 'fingerprint');
    const { body } = await client.post(`${base}/track/conversion`, sale, { headers: { 'User-Agent': browser } });
    expect(body.data.attributedTo).toMatchObject({ clickId, confidenceScore: 75 });
  });
});
