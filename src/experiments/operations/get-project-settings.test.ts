import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { documentOf, givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

const get = (key: string) => server.client().get(`/experiments/v1/project-settings/${key}`);

describe('getProjectSettings', () => {
  it('serves what is set and what is usual for the rest, 200', async () => {
    const document = documentOf();
    document.project.settings = {
      include_jquery: true,
      tracking_script: { current_version: '1.4.2', latest_version: null },
    };
    const { key, account, id } = await givenProject(administrator, document);
    const { status, body } = await get(key);
    expect([status, body]).toEqual([
      200,
      {
        account_id: account,
        project_id: id,
        include_jquery: true,
        include_jquery_v1: false,
        disable_spa_functionality: false,
        version: '2026-11-21T12:00:00+00:00-1',
        tracking_script: { current_version: '1.4.2', latest_version: null },
      },
    ]);
  });

  it('does not know a project that does not exist, 404', async () => {
    expect((await get('1/2')).status).toBe(404);
  });
});
