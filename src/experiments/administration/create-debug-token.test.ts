import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('createDebugToken', () => {
  const create = ({ path }: { path: string }, input: object = {}) => administrator.post(`${path}/debug-tokens`, input);

  it('makes a token for 24 hours and returns the same one while it works, 201 and 200', async () => {
    const project = await givenProject(administrator);
    const made = await create(project);
    expect([made.status, made.body.data]).toEqual([
      201,
      { token: expect.stringMatching(/^dbg_/), projectId: project.id, expiresAt: '2026-11-22T12:00:00Z' },
    ]);
    const again = await create(project, { hours: 48 });
    expect([again.status, again.body.data]).toEqual([200, made.body.data]);
  });

  it('makes another one when it is wanted, and the old one ends, 201', async () => {
    const project = await givenProject(administrator);
    const { token } = (await create(project)).body.data;
    const next = await create(project, { regenerate: true, hours: 1 });
    expect(next.status).toBe(201);
    const isDebug = async (sent: string) =>
      (await server.client().get(`/experiments/v1/config/${project.key}?debug_token=${sent}`)).body.is_debug;
    expect([await isDebug(token), await isDebug(next.body.data.token)]).toEqual([false, true]);
  });

  it('makes another one when it has expired, 201', async () => {
    const project = await givenProject(administrator);
    const { token } = (await create(project, { hours: 1 })).body.data;
    server.advance(60 * 60 * 1_000);
    const next = await create(project);
    expect([next.status, next.body.data.token === token]).toEqual([201, false]);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.post(`${path}/debug-tokens`, {})).status).toBe(404);
  });
});
