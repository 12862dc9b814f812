import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject, givenSdkKey } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('createEnvironment', () => {
  it('adds an environment to the next configuration, 201', async () => {
    const { path } = await givenProject(administrator);
    const { status, body } = await administrator.post(`${path}/environments`, { name: 'preview' });
    expect([status, body.data]).toEqual([201, { name: 'preview', label: 'preview', isDefault: false }]);
    expect((await administrator.get(path)).body.data.version).toBe(2);
    expect((await givenSdkKey(administrator, { path }, { environment: 'preview' })).key).toMatch(/^sdk_/);
  });

  it('makes it the default where that is wanted, 201', async () => {
    const { path } = await givenProject(administrator);
    await administrator.post(`${path}/environments`, { name: 'preview', label: 'Preview', isDefault: true });
    const { body } = await administrator.get(`${path}/environments`);
    expect(body.data.map(({ isDefault }: { isDefault: boolean }) => isDefault)).toEqual([false, false, true]);
  });

  it('refuses a name that is taken, 409', async () => {
    const { path } = await givenProject(administrator);
    expect((await administrator.post(`${path}/environments`, { name: 'staging' })).status).toBe(409);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.post(`${path}/environments`, { name: 'preview' })).status).toBe(404);
  });
});
