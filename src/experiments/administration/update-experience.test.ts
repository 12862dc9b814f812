import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../core/database/sql.ts';
import { eventually } from '../../core/testing/child-server.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { documentOf, experienceOf, givenAdministrator, givenProject, idsIn } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('updateExperience', () => {
  const change = ({ path }: { path: string }, patch: object, id = '31') =>
    administrator.patch(`${path}/experiences/${id}`, patch);
  const served = async ({ key }: { key: string }) => idsIn(await server.client().get(`/experiments/v1/config/${key}`));
  const inHours = (hours: number) => new Date(server.now.getTime() + hours * 3_600_000).toISOString();

  it.each([
    ['draft', ['scheduled', 'active', 'archived']],
    ['scheduled', ['draft', 'active', 'archived']],
    ['active', ['paused', 'completed']],
    ['paused', ['active', 'completed', 'archived']],
    ['completed', ['active', 'archived']],
    ['archived', []],
  ] as [string, string[]][])('lets %s become %s and nothing else, 200 and 409', async (from, allowed) => {
    for (const to of ['draft', 'scheduled', 'active', 'paused', 'completed', 'archived']) {
      const document = documentOf({ experiences: [experienceOf(31, { status: from })] });
      const project = await givenProject(administrator, document);
      const { status, body } = await change(project, {
        status: to,
        ...(to === 'scheduled' && { startAt: inHours(1) }),
      });
      const isAllowed = to === from || allowed.includes(to);
      expect([to, status]).toEqual([to, isAllowed ? 200 : 409]);
      if (isAllowed) expect(body.data.status).toBe(to);
      else expect(body.detail).toBe(`An experience that is '${from}' cannot become '${to}'`);
    }
  });

  it('changes nothing when it has the status already, 200', async () => {
    const project = await givenProject(administrator);
    expect((await change(project, { status: 'active' })).status).toBe(200);
    expect((await administrator.get(project.path)).body.data.version).toBe(1);
  });

  it('starts and stops by itself', async () => {
    const project = await givenProject(
      administrator,
      documentOf({ experiences: [experienceOf(31, { status: 'draft' })] }),
    );
    const times = { startAt: inHours(1), stopAt: inHours(2) };
    const { body } = await change(project, { status: 'scheduled', ...times });
    expect(body.data).toMatchObject({
      status: 'scheduled',
      startAt: '2026-11-21T13:00:00Z',
      stopAt: '2026-11-21T14:00:00Z',
    });
    expect(await served(project)).toEqual([]);
    await runJobs(server);
    expect(await served(project)).toEqual([]);
    server.advance(3_600_000);
    await runJobs(server);
    await eventually(async () => (await served(project)).length === 1);
    server.advance(3_600_000);
    await runJobs(server);
    await eventually(async () => (await served(project)).length === 0);
    const { body: list } = await administrator.get(`${project.path}/experiences`);
    expect(list.data[0]).toMatchObject({ status: 'completed', startAt: null, stopAt: null });
    await runJobs(server);
    expect((await administrator.get(project.path)).body.data.version).toBe(4);
    server.advance(-7_200_000);
  });

  it('starts by itself also where the worker is behind the clock of the database, by which jobs begin', async () => {
    const project = await givenProject(administrator);
    await change(project, { status: 'scheduled', startAt: inHours(1) }, '32');
    await server.database.query(sql.typeAlias('nothing')`
      UPDATE graphile_worker._private_jobs SET run_at = ${server.now.toISOString()}
      WHERE payload->>'projectId' = ${project.id}
    `);
    expect(await runJobs(server)).toBe(1);
    await eventually(async () => (await served(project)).join() === '31,32');
  });

  it('lists what is archived among the archived ones', async () => {
    const project = await givenProject(administrator);
    await change(project, { status: 'archived' }, '32');
    const { body } = await server.client().get(`/experiments/v1/config/${project.key}`);
    expect(body.archived_experiences).toEqual(['32']);
  });

  it('says what is wrong with times, 400', async () => {
    const project = await givenProject(administrator);
    for (const [patch, field, id] of [
      [{ status: 'scheduled' }, 'startAt', '32'],
      [{ stopAt: inHours(-1) }, 'stopAt', '31'],
      [{ startAt: inHours(-1) }, 'startAt', '32'],
      [{ startAt: inHours(2), stopAt: inHours(1) }, 'stopAt', '32'],
      [{ startAt: inHours(1) }, 'startAt', '31'],
      [{ startAt: inHours(1) }, 'startAt', '33'],
      [{ status: 'active', startAt: inHours(1) }, 'startAt', '32'],
      [{ status: 'completed', stopAt: inHours(1) }, 'stopAt', '31'],
    ] as const)
      expect((await change(project, patch, id)).body).toMatchObject({ status: 400, errors: [{ path: field }] });
    expect((await change(project, { stopAt: inHours(2) }, '32')).status).toBe(200);
    const { body } = await change(project, { status: 'scheduled', startAt: inHours(3) }, '32');
    expect(body).toMatchObject({ status: 400, errors: [{ path: 'stopAt', message: 'Must be after startAt' }] });
  });

  it('does not go on until an end that has passed, 400, but without one or until another, 200', async () => {
    const document = documentOf({ experiences: [31, 32].map((id) => experienceOf(id, { status: 'paused' })) });
    const project = await givenProject(administrator, document);
    for (const id of ['31', '32']) expect((await change(project, { stopAt: inHours(1) }, id)).status).toBe(200);
    server.advance(3_600_000);
    const { body } = await change(project, { status: 'active' });
    expect(body).toMatchObject({ status: 400, errors: [{ path: 'stopAt' }] });
    expect((await change(project, { status: 'active', stopAt: null })).body.data.stopAt).toBeNull();
    expect((await change(project, { status: 'active', stopAt: inHours(1) }, '32')).status).toBe(200);
    server.advance(-3_600_000);
  });

  it('does not know an experience that does not exist, 404', async () => {
    expect((await change(await givenProject(administrator), {}, '99')).status).toBe(404);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.patch(`${path}/experiences/31`, {})).status).toBe(404);
  });
});
