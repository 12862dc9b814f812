import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('listConfigurations', () => {
  it('lists every configuration, newest first, in pages, 200', async () => {
    const { path, document } = await givenProject(administrator);
    await administrator.patch(path, { name: 'Changed' });
    await administrator.post('/admin/v1/projects/import', document);
    const first = await administrator.get(`${path}/configurations?limit=2`);
    expect(first.body.data).toEqual([
      { version: 3, isCurrent: true, cause: 'imported', restoredFrom: null, createdAt: '2026-11-21T12:00:00Z' },
      { version: 2, isCurrent: false, cause: 'changed', restoredFrom: null, createdAt: '2026-11-21T12:00:00Z' },
    ]);
    const next = await administrator.get(`${path}/configurations?cursor=${first.body.page.nextCursor}`);
    expect(next.body.data).toMatchObject([{ version: 1, cause: 'imported' }]);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.get(`${path}/configurations`)).status).toBe(404);
  });
});
