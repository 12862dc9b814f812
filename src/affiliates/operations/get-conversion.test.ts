import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { found, givenConversion, givenPair, givenProgram } from '../testing/fixtures.ts';
import { promiseGet } from '../testing/promise-get.ts';

const server = await startProduct();
const { client } = await givenProgram(server);

describe('getConversion', () => {
  promiseGet(server, { path: 'conversions', kind: 'Conversion', give: givenConversion });

  it('shows a rejected one with its reason, 200', async () => {
    const pair = await givenPair(client, { offer: { isActive: false } });
    const sale = await givenConversion(client, pair);
    expect(sale).toMatchObject({ status: 'rejected', reason: 'offer_not_active' });
    expect(await found(client, `conversions/${sale.id}`)).toEqual(sale);
  });

  it('is not found by its externalId, 404', async () => {
    const { externalId } = await givenConversion(client);
    expect((await client.get(`/affiliates/v1/conversions/${externalId}`)).status).toBe(404);
  });
});
