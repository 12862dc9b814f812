import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject, givenSdkKey } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('listSdkKeys', () => {
  it('lists the keys of a project in clear and without secrets, newest first, in pages, 200', async () => {
    const project = await givenProject(administrator);
    server.advance(1_000);
    const made = await givenSdkKey(administrator, project, { secret: true, strict: true });
    const first = await administrator.get(`${project.path}/sdk-keys?limit=1`);
    expect(first.body.data).toEqual([
      {
        key: made.key,
        projectId: project.id,
        environment: 'production',
        hasSecret: true,
        strict: true,
        isEnabled: true,
        createdAt: expect.any(String),
      },
    ]);
    const next = await administrator.get(`${project.path}/sdk-keys?cursor=${first.body.page.nextCursor}`);
    expect(next.body.data.map(({ key }: { key: string }) => key)).toEqual([project.key]);
    expect(next.text).not.toContain(made.secret);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.get(`${path}/sdk-keys`)).status).toBe(404);
  });
});
