import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../core/testing/child-server.ts';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject, idsIn } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('restoreConfiguration', () => {
  it('makes an earlier configuration the next one and serves it within a second, 201', async () => {
    const { path, key, document } = await givenProject(administrator);
    await administrator.patch(`${path}/experiences/31`, { status: 'paused' });
    const served = async () => idsIn(await server.client().get(`/experiments/v1/config/${key}`));
    expect(await served()).toEqual([]);
    const { status, body } = await administrator.post(`${path}/configurations/1/restore`, undefined);
    expect([status, body.data]).toMatchObject([
      201,
      { version: 3, isCurrent: true, cause: 'restored', restoredFrom: 1 },
    ]);
    await eventually(async () => (await served()).join() === '31');
    expect((await administrator.get(`${path}/export`)).body).toEqual(document);
    expect((await administrator.get(path)).body.data.version).toBe(3);
  });

  it('does not know a number that does not exist, 404', async () => {
    const { path } = await givenProject(administrator);
    expect((await administrator.post(`${path}/configurations/9/restore`, undefined)).status).toBe(404);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.post(`${path}/configurations/1/restore`, undefined)).status).toBe(404);
  });
});
