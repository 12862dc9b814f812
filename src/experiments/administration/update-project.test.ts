import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../core/testing/child-server.ts';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { documentOf, givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('updateProject', () => {
  it('changes what is sent, serves it within a second and keeps the rest, 200', async () => {
    const document = documentOf();
    document.project.settings = { do_not_track: 'OFF', custom: 1 };
    const { path, key } = await givenProject(administrator, document);
    const config = async () => (await server.client().get(`/experiments/v1/config/${key}`)).body.project;
    await config();
    server.advance(1_000);
    const patch = { name: 'Lamps', settings: { doNotTrack: 'Worldwide' } };
    const { status, body } = await administrator.patch(path, patch);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ name: 'Lamps', version: 2, settings: { doNotTrack: 'Worldwide' } });
    expect(body.data.updatedAt).not.toBe(body.data.createdAt);
    await eventually(async () => (await config()).name === 'Lamps');
    expect((await config()).settings).toMatchObject({ do_not_track: 'Worldwide', custom: 1 });
  });

  it('makes no configuration of what is not served, and none of nothing, 200', async () => {
    const { path } = await givenProject(administrator);
    const { body } = await administrator.patch(path, { disableDefaultConfig: false });
    expect(body.data).toMatchObject({ disableDefaultConfig: false, version: 1 });
    const { name, settings } = body.data;
    for (const patch of [{}, { name }, { settings }, { settings: { doNotTrack: 'OFF' } }, { name, settings }])
      expect((await administrator.patch(path, patch)).body.data.version).toBe(1);
  });

  it('writes what changed into the audit log', async () => {
    const { path, id } = await givenProject(administrator);
    await administrator.patch(path, { name: 'Lamps' });
    const { body } = await administrator.get(`/admin/v1/audit-log?targetId=${id}`);
    expect(body.data.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['project.updated', 'project.imported']),
    );
    const { changes } = body.data.find(({ action }: { action: string }) => action === 'project.updated');
    expect(changes).toEqual({ name: { from: 'Given', to: 'Lamps' }, version: { from: 1, to: 2 } });
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.patch(path, { name: 'Mine' })).status).toBe(404);
  });
});
