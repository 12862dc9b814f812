import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('updateEnvironment', () => {
  it('changes what is sent, 200', async () => {
    const { path } = await givenProject(administrator);
    const { status, body } = await administrator.patch(`${path}/environments/staging`, { label: 'Review' });
    expect([status, body.data]).toEqual([200, { name: 'staging', label: 'Review', isDefault: false }]);
    expect((await administrator.get(path)).body.data.version).toBe(2);
    await administrator.patch(`${path}/environments/staging`, { isDefault: true });
    const { body: list } = await administrator.get(`${path}/environments`);
    expect(list.data.map(({ isDefault }: { isDefault: boolean }) => isDefault)).toEqual([false, true]);
  });

  it('makes no configuration where nothing changes, 200', async () => {
    const { path } = await givenProject(administrator);
    await administrator.patch(`${path}/environments/staging`, { label: 'Staging' });
    expect((await administrator.get(path)).body.data.version).toBe(1);
  });

  it('does not leave a project without a default, 400', async () => {
    const { path } = await givenProject(administrator);
    expect((await administrator.patch(`${path}/environments/production`, { isDefault: false })).status).toBe(400);
  });

  it('does not know an environment that does not exist, 404', async () => {
    const { path } = await givenProject(administrator);
    expect((await administrator.patch(`${path}/environments/nothing`, {})).status).toBe(404);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.patch(`${path}/environments/staging`, {})).status).toBe(404);
  });
});
