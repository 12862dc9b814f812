import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('getConfiguration', () => {
  it('shows a configuration by its number as it was, 200', async () => {
    const { path, document } = await givenProject(administrator);
    await administrator.patch(path, { name: 'Changed' });
    const { status, body } = await administrator.get(`${path}/configurations/1`);
    expect([status, body.data]).toEqual([
      200,
      {
        version: 1,
        isCurrent: false,
        cause: 'imported',
        restoredFrom: null,
        createdAt: '2026-11-21T12:00:00Z',
        document,
      },
    ]);
  });

  it('does not know a number that does not exist, 404', async () => {
    const { path } = await givenProject(administrator);
    for (const version of ['2', '0', 'x', '-1']) {
      const { status, body } = await administrator.get(`${path}/configurations/${version}`);
      expect([status, body.detail]).toEqual([404, `Configuration '${version}' does not exist`]);
    }
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.get(`${path}/configurations/1`)).status).toBe(404);
  });
});
