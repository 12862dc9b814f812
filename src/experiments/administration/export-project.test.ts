import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('exportProject', () => {
  it('gives the whole configuration back, drafts too, 200', async () => {
    const { document, path } = await givenProject(administrator);
    const { status, body } = await administrator.get(`${path}/export`);
    expect([status, body]).toEqual([200, document]);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.get(`${path}/export`)).status).toBe(404);
  });
});
