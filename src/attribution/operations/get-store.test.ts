import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { found, givenShop, givenStore, refusalOf, unique } from '../testing/fixtures.ts';

const server = await startProduct();

describe('getStore', () => {
  it('shows a store, inactive or not, 200', async () => {
    const { client, storeId } = await givenShop(server);
    expect(await found(client, `stores/${storeId}`)).toMatchObject({ id: storeId, name: 'Given', status: 'active' });
    const inactive = await givenStore(client, { status: 'inactive' });
    expect(await found(client, `stores/${inactive}`)).toMatchObject({ id: inactive, status: 'inactive' });
  });

  it('does not know an id of nobody, of the other mode or of another organization, 404', async () => {
    const [mine, other] = [await givenShop(server), await givenShop(server)];
    const live = await givenStore(mine.client, { id: `store_${unique()}` });
    for (const [as, id] of [
      [mine.client, 'nobody'],
      [mine.testClient, live],
      [other.client, live],
    ] as const)
      expect(refusalOf(await as.get(`/attribution/v1/stores/${id}`))).toEqual({
        status: 404,
        code: 'store_not_found',
        message: `Store '${id}' does not exist`,
      });
  });

  it('refuses an id that is none, 400', async () => {
    const { client } = await givenShop(server);
    expect(refusalOf(await client.get(`/attribution/v1/stores/${'x'.repeat(65)}`))).toMatchObject({
      status: 400,
      code: 'invalid_request',
      details: { field: 'storeId', reason: 'too_long' },
    });
  });
});
