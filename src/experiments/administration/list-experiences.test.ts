import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { documentOf, experienceOf, givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('listExperiences', () => {
  it('lists experiences of every status in short, 200', async () => {
    const { path } = await givenProject(administrator);
    const { status, body } = await administrator.get(`${path}/experiences`);
    expect(status).toBe(200);
    expect(body.data.map(({ id, status: of }: Record<string, string>) => [id, of])).toEqual([
      ['31', 'active'],
      ['32', 'draft'],
      ['33', 'paused'],
      ['34', 'active'],
    ]);
    expect(body.data[3]).toEqual({
      id: '34',
      key: 'experience-34',
      name: 'Experience 34',
      type: 'a/b_fullstack',
      status: 'active',
      environment: 'staging',
      startAt: null,
      stopAt: null,
      variations: ['341', '342'].map((id) => ({
        id,
        key: `variation-${id}`,
        name: `Variation ${id}`,
        trafficAllocation: 50,
        status: 'running',
      })),
    });
  });

  it('shows shares as percentages, whatever the configuration counts in', async () => {
    const variations = [5_000, 2_500, '2500', null].map((share, id) => ({ id: String(id), traffic_allocation: share }));
    const { path } = await givenProject(administrator, documentOf({ experiences: [experienceOf(31, { variations })] }));
    const { body } = await administrator.get(`${path}/experiences`);
    type Shown = { trafficAllocation: number | null };
    const shares = body.data[0].variations.map(({ trafficAllocation: share }: Shown) => share);
    expect(shares).toEqual([50, 25, 25, null]);
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.get(`${path}/experiences`)).status).toBe(404);
  });
});
