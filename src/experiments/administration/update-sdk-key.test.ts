import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../core/testing/child-server.ts';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject, givenSdkKey } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('updateSdkKey', () => {
  it('disables and enables a key within a second, 200', async () => {
    const project = await givenProject(administrator);
    const statusOf = async () => (await server.client().get(`/experiments/v1/config/${project.key}`)).status;
    const path = `${project.path}/sdk-keys/${encodeURIComponent(project.key)}`;
    expect(await statusOf()).toBe(200);
    const { status, body } = await administrator.patch(path, { isEnabled: false });
    expect([status, body.data]).toMatchObject([200, { key: project.key, isEnabled: false }]);
    await eventually(async () => (await statusOf()) === 403);
    await administrator.patch(path, { isEnabled: true });
    await eventually(async () => (await statusOf()) === 200);
  });

  it('makes a key with a secret strict, 200, and one without not, 400', async () => {
    const project = await givenProject(administrator);
    const { key } = await givenSdkKey(administrator, project, { secret: true });
    expect((await administrator.patch(`${project.path}/sdk-keys/${key}`, { strict: true })).body.data.strict).toBe(
      true,
    );
    await eventually(async () => (await server.client().post(`/experiments/v1/track/${key}`, {})).status === 401);
    const path = `${project.path}/sdk-keys/${encodeURIComponent(project.key)}`;
    expect((await administrator.patch(path, { strict: true })).status).toBe(400);
  });

  it('does not know a key of another project, 404', async () => {
    const { path } = await givenProject(administrator);
    const { key } = await givenSdkKey(administrator, await givenProject(administrator));
    expect((await administrator.patch(`${path}/sdk-keys/${key}`, {})).status).toBe(404);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.patch(`${path}/sdk-keys/sdk_unknown`, {})).status).toBe(404);
  });
});
