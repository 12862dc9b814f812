import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { documentOf, givenAdministrator, givenProject, givenSdkKey } from '../testing/fixtures.ts';
import { countsOf, saleAsSdksSendIt, sawVariation, track, visitor } from '../testing/tracking.ts';

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

  it('counts by the environment of the key, that without one as the default, and all together, 200', async () => {
    const project = await givenProject(administrator, documentOf(), { disableDefaultConfig: false });
    const staging = await givenSdkKey(administrator, project, { environment: 'staging' });
    const production = await givenSdkKey(administrator, project);
    await track(server, production.key, [visitor('1', saleAsSdksSendIt(10, 't-1'))]);
    await track(server, project.key, [visitor('2', saleAsSdksSendIt(7))]);
    for (let count = 0; count < 2; count++)
      await track(server, staging.key, [visitor('1', saleAsSdksSendIt(5, 't-1')), visitor('2', [sawVariation(2)])]);
    const of = async (search: string) => {
      const { variations, excludedVisitors } = await countsOf(administrator, project, '31', search);
      const [first, second] = [variations['311'], variations['312']];
      return [first.visitors, second.visitors, excludedVisitors, first.goals['700002']];
    };
    const sales = (visitors: number, transactions: number, revenue: string) => ({
      ...{ convertedVisitors: visitors, transactions, revenue },
    });
    expect(await of('?environment=production')).toEqual([2, 0, 0, sales(2, 2, '17')]);
    expect(await of('?environment=staging')).toEqual([1, 1, 0, sales(1, 1, '5')]);
    expect(await of('?environment=nowhere')).toEqual([0, 0, 0, sales(0, 0, '0')]);
    // Visitor 2 saw one variation here and the other one there.
    expect(await of('')).toEqual([1, 0, 1, sales(1, 2, '15')]);
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
