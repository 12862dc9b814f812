import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { found, givenClick, givenConversion, givenShop, givenStore, refusalOf } from '../testing/fixtures.ts';
import { promiseWalk } from '../testing/promise-walk.ts';
import { addConversions } from '../testing/rows.ts';
import { idsOf, walk } from '../testing/walk.ts';

const server = await startProduct();

describe('listConversions', () => {
  promiseWalk(server, {
    list: 'conversions',
    add: (tenantId, storeId, at) =>
      addConversions(
        server,
        tenantId,
        at.map(({ madeAt, receivedAt }) => ({ storeId, occurredAt: madeAt, receivedAt })),
      ),
  });

  it('shows each as a look-up by id does, with its click and products and no personal data, 200', async () => {
    const { client, storeId } = await givenShop(server);
    const { clickId, fbclid } = await givenClick(client, { storeId });
    const first = await givenConversion(client, { storeId, orderId: null, eventValue: null, eventType: 'Lead' });
    server.advance(1);
    const products = [{ productId: 'prod_lamp', name: 'Desk lamp', price: 99.99, quantity: 1, category: 'Lighting' }];
    const customerData = { email: 'ada@example.com', phone: '+14155550123' };
    const second = await givenConversion(client, { storeId, orderId: 'order-1', fbclid, products, customerData });
    const { conversions, ...page } = await found(client, 'conversions');
    expect(page).toEqual({ hasMore: false, nextCursor: null });
    expect(conversions).toEqual([
      {
        conversionId: second.conversionId,
        storeId,
        orderId: 'order-1',
        eventType: 'Purchase',
        eventValue: 99.99,
        currency: 'USD',
        attributed: true,
        attributedTo: { clickId, fbclid, confidenceScore: 100 },
        capiSent: false,
        timestamp: second.timestamp,
        products,
      },
      {
        conversionId: first.conversionId,
        storeId,
        orderId: null,
        eventType: 'Lead',
        eventValue: null,
        currency: 'USD',
        attributed: false,
        attributedTo: null,
        capiSent: false,
        timestamp: first.timestamp,
        products: [],
      },
    ]);
    for (const conversion of conversions)
      expect(await found(client, `conversions/${conversion.conversionId}`)).toEqual(conversion);
  });

  it('filters by attribution, event type in its very letters, store, and all of them, 200', async () => {
    const { organizationId, client, storeId } = await givenShop(server);
    const otherStore = await givenStore(client);
    const occurredAt = server.now;
    const seeds = [storeId, otherStore].flatMap((store) =>
      ['Purchase', 'purchase', 'Lead'].flatMap((eventType) =>
        [null, 75].map((score) => ({ storeId: store, eventType, score, occurredAt })),
      ),
    );
    await addConversions(server, organizationId, seeds);
    const count = async (parameters: Record<string, string>) => {
      const shown = (await walk(client, 'conversions', { limit: '5', ...parameters })).flat();
      for (const [name, value] of Object.entries(parameters))
        expect(new Set(shown.map((item) => String(item[name])))).toEqual(new Set(shown.length ? [value] : []));
      return shown.length;
    };
    expect(await count({})).toBe(12);
    expect(await count({ attributed: 'true' })).toBe(6);
    expect(await count({ attributed: 'false' })).toBe(6);
    expect(await count({ eventType: 'purchase' })).toBe(4);
    expect(await count({ eventType: 'PURCHASE' })).toBe(0);
    expect(await count({ storeId: otherStore })).toBe(6);
    expect(await count({ storeId: 'store_unknown' })).toBe(0);
    expect(await count({ storeId, eventType: 'Lead', attributed: 'true' })).toBe(1);
  });

  it.each([
    ['attributed=maybe', 'attributed', 'invalid_type'],
    ['eventType=', 'eventType', 'too_short'],
    [`eventType=${'x'.repeat(101)}`, 'eventType', 'too_long'],
    ['storeId=', 'storeId', 'too_short'],
  ])('refuses %s, 400', async (search, field, reason) => {
    const { client } = await givenShop(server);
    expect(refusalOf(await client.get(`/attribution/v1/conversions?${search}`))).toMatchObject({
      status: 400,
      code: 'invalid_request',
      details: { field, reason },
    });
  });

  it('refuses a cursor that was made with another filter, 400', async () => {
    const { organizationId, client, storeId } = await givenShop(server);
    await addConversions(server, organizationId, [
      { storeId, occurredAt: server.now },
      { storeId, occurredAt: server.now },
    ]);
    const { nextCursor } = await found(client, 'conversions?limit=1&attributed=false');
    for (const [search, status] of [
      ['attributed=false', 200],
      ['attributed=true', 400],
      ['eventType=Purchase&attributed=false', 400],
      ['', 400],
    ] as const)
      expect((await client.get(`/attribution/v1/conversions?cursor=${nextCursor}&${search}`)).status).toBe(status);
    expect(idsOf((await found(client, `conversions?attributed=false&cursor=${nextCursor}`)).conversions)).toHaveLength(
      1,
    );
  });
});
