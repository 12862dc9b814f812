import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { found, givenClick, givenConversion, givenShop } from '../testing/fixtures.ts';
import { promiseGet, promiseKeptIds } from '../testing/promise-get.ts';
import { addConversions } from '../testing/rows.ts';

const server = await startProduct();

describe('getConversion', () => {
  promiseGet(server, {
    path: (id) => `conversions/${id}`,
    kind: 'Conversion',
    parameter: 'conversionId',
    give: async (client, storeId) => (await givenConversion(client, { storeId })).conversionId,
  });

  promiseKeptIds(server, {
    path: (id) => `conversions/${id}`,
    parameter: 'conversionId',
    add: (tenantId, storeId, id) => addConversions(server, tenantId, [{ id, storeId, occurredAt: server.now }]),
  });

  it('shows what was tracked: click, amounts to the cent, products with what was left out as null, 200', async () => {
    const { client, storeId } = await givenShop(server, { currency: 'EUR' });
    const { clickId, fbclid } = await givenClick(client, { storeId, fingerprint: 'fp_1' });
    const products = [{ name: 'Lamp', price: 0.1, quantity: 2.5 }, {}];
    const tracked = await givenConversion(client, { storeId, eventValue: 1234567.89, fingerprint: 'fp_1', products });
    const nothing = { productId: null, name: null, price: null, quantity: null, category: null };
    expect(await found(client, `conversions/${tracked.conversionId}`)).toMatchObject({
      conversionId: tracked.conversionId,
      eventValue: 1234567.89,
      currency: 'EUR',
      attributed: true,
      attributedTo: { clickId, fbclid, confidenceScore: 95 },
      products: [{ ...nothing, name: 'Lamp', price: 0.1, quantity: 2.5 }, nothing],
    });
  });
});
