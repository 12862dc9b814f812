import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('listProjects', () => {
  it('lists the projects of the organization, newest first, in pages, 200', async () => {
    const { client } = await givenAdministrator(server);
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) {
      server.advance(1_000);
      ids.unshift((await givenProject(client)).id);
    }
    const first = await client.get('/admin/v1/projects?limit=2');
    const next = await client.get(`/admin/v1/projects?limit=2&cursor=${first.body.page.nextCursor}`);
    const shown = [first, next].map(({ body }) => body.data.map(({ id }: { id: string }) => id));
    expect(shown).toEqual([ids.slice(0, 2), ids.slice(2)]);
    expect([first.body.page.hasMore, next.body.page]).toEqual([true, { nextCursor: null, hasMore: false }]);
  });

  it('lists none of another organization, 200', async () => {
    await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    expect((await stranger.get('/admin/v1/projects')).body.data).toEqual([]);
  });
});
