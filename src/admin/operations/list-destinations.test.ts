import { describe, expect, it } from 'vitest';
import { walk } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenDestinationStore, path } from '../testing/destinations.ts';

const server = await startProduct();

describe('listDestinations', () => {
  it('shows those of the organization, newest first, page by page, 200', async () => {
    const { client, given } = await givenDestinationStore(server);
    await (await givenDestinationStore(server)).given();
    const made = [];
    for (let nth = 0; nth < 5; nth++) {
      server.advance(1_000);
      made.unshift(await given({ isEnabled: nth % 2 === 0 }));
    }
    expect(await walk(client, path, { limit: '2' })).toEqual([made.slice(0, 2), made.slice(2, 4), made.slice(4)]);
  });

  it('shows those of one store, 200', async () => {
    const { client, given, storeId } = await givenDestinationStore(server);
    const destination = await given();
    expect((await client.get(`${path}?storeId=${storeId}`)).body.data).toEqual([destination]);
    expect((await client.get(`${path}?storeId=store_other`)).body.data).toEqual([]);
  });

  it('refuses a bad limit and a cursor that it did not give, 400', async () => {
    const { client } = await givenDestinationStore(server);
    for (const search of ['limit=0', 'cursor=x']) expect((await client.get(`${path}?${search}`)).status).toBe(400);
  });
});
