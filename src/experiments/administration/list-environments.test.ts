import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('listEnvironments', () => {
  it('lists the environments of the current configuration, 200', async () => {
    const { path } = await givenProject(administrator);
    const { status, body } = await administrator.get(`${path}/environments`);
    expect([status, body.data]).toEqual([
      200,
      [
        { name: 'production', label: 'Production', isDefault: true },
        { name: 'staging', label: 'Staging', isDefault: false },
      ],
    ]);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.get(`${path}/environments`)).status).toBe(404);
  });
});
