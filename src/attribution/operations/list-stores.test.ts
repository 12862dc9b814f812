import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { found, givenShop, givenStore } from '../testing/fixtures.ts';

const server = await startProduct();

describe('listStores', () => {
  it('lists all at once, newest first, inactive ones too, each as a look-up by id shows it, 200', async () => {
    const { client, storeId } = await givenShop(server);
    const ids = [storeId];
    for (let index = 0; index < 60; index++) {
      server.advance(1);
      ids.unshift(await givenStore(client, index % 2 ? {} : { status: 'inactive' }));
    }
    const { stores } = await found(client, 'stores');
    expect(stores.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(stores[0]).toEqual(await found(client, `stores/${ids[0]}`));
  });

  it('orders those of one moment by id, 200', async () => {
    const { client, storeId } = await givenShop(server);
    const ids = [storeId, ...(await Promise.all(Array.from({ length: 5 }, () => givenStore(client))))];
    const { stores } = await found(client, 'stores');
    expect(stores.map(({ id }: { id: string }) => id)).toEqual(ids.toSorted().reverse());
  });

  it('answers a request that names a content type without having a body, 200', async () => {
    const { client } = await givenShop(server);
    const headers = { 'Content-Type': 'application/json' };
    expect((await client.get('/attribution/v1/stores', { headers })).status).toBe(200);
  });

  it('shows nothing of the other mode or of another organization, 200', async () => {
    const [mine, other] = [await givenShop(server), await givenShop(server)];
    const id = await givenStore(mine.client);
    const idsFor = async ({ client }: typeof mine) =>
      (await found(client, 'stores')).stores.map((store: { id: string }) => store.id);
    expect(await idsFor(mine)).toContain(id);
    expect(await idsFor({ ...mine, client: mine.testClient })).toEqual([mine.storeId]);
    expect(await idsFor(other)).toEqual([other.storeId]);
  });
});
