import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { documentOf, givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

const get = (key: string) => server.client().get(`/experiments/v1/project-optional-settings/${key}`);
const nothing = {
  enabled: false,
  obfuscate_text: false,
  sampling_rate: 5,
  heatmap_visits_limit: 2_500,
  tracking_id: null,
};

describe('getProjectOptionalSettings', () => {
  it('says that nothing is recorded, 200', async () => {
    const { key, account, id } = await givenProject(administrator);
    const { status, body } = await get(key);
    expect([status, body]).toEqual([200, { account_id: account, project_id: id, visitor_insights: nothing }]);
  });

  it('knows the tracking id that was imported', async () => {
    const document = documentOf();
    document.project.settings = { integrations: { visitor_insights: { tracking_id: 'insights-1' } } };
    const { key } = await givenProject(administrator, document);
    expect((await get(key)).body.visitor_insights).toEqual({ ...nothing, tracking_id: 'insights-1' });
  });

  it('does not know a project that does not exist, 404', async () => {
    expect((await get('1/2')).status).toBe(404);
  });
});
