import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject } from '../testing/fixtures.ts';
import { countsOf, saleAsSdksSendIt, track, visitor } from '../testing/tracking.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('getExperienceCounts', () => {
  it('counts nothing where nothing happened, every variation and goal, 200', async () => {
    const { path } = await givenProject(administrator);
    const goals = ['700001', '700002'].map((goalId) => ({
      goalId,
      convertedVisitors: 0,
      transactions: 0,
      revenue: '0',
    }));
    const { status, body } = await administrator.get(`${path}/experiences/31/counts`);
    expect([status, body.data]).toEqual([
      200,
      {
        experienceId: '31',
        variations: [
          { variationId: '311', visitors: 0, goals },
          { variationId: '312', visitors: 0, goals },
        ],
        excludedVisitors: 0,
        unmatchedEvents: 0,
      },
    ]);
  });

  it('counts nothing of another project, 200', async () => {
    const [project, other] = [await givenProject(administrator), await givenProject(administrator)];
    await track(server, other.key, [visitor('v1', saleAsSdksSendIt(10))]);
    expect((await countsOf(administrator, project)).variations['311'].visitors).toBe(0);
    expect((await countsOf(administrator, other)).variations['311'].visitors).toBe(1);
  });

  it('does not know an experience that does not exist, 404', async () => {
    const { path } = await givenProject(administrator);
    expect((await administrator.get(`${path}/experiences/99/counts`)).status).toBe(404);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.get(`${path}/experiences/31/counts`)).status).toBe(404);
  });
});
