import { describe, expect, it } from 'vitest';
import { givenAdministration, walk } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { dataRequestsPath as path } from '../testing/data-requests.ts';

const server = await startProduct();

describe('listDataRequests', () => {
  it('shows those of the organization, newest first, page by page, 200', async () => {
    const [{ client }, other] = [await givenAdministration(server), await givenAdministration(server)];
    await other.client.post(path, { kind: 'erase', visitorId: 'theirs' });
    const ids: string[] = [];
    for (const visitorId of ['a', 'b', 'c', 'd', 'e']) {
      server.advance(1_000);
      ids.unshift((await client.post(path, { kind: 'export', visitorId })).body.data.id);
    }
    const pages = await walk(client, path, { limit: '2' });
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
    expect(pages.flat().map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(pages.flat()[0]).not.toHaveProperty('records');
  });

  it.each(['limit=0', 'limit=201', 'cursor=nonsense'])('refuses %s, 400', async (query) => {
    const { client } = await givenAdministration(server);
    expect((await client.get(`${path}?${query}`)).status).toBe(400);
  });
});
