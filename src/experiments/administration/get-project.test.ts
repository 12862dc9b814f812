import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { documentOf, givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('getProject', () => {
  it('shows a project with its settings, 200', async () => {
    const document = documentOf();
    document.project.settings = { do_not_track: 'EEA ONLY', data_anonymization: true };
    const { id, account, path } = await givenProject(administrator, document);
    const { status, body } = await administrator.get(path);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      id,
      accountId: account,
      name: 'Given',
      type: 'fullstack',
      version: 1,
      settings: { doNotTrack: 'EEA ONLY', dataAnonymization: true, includeJquery: false },
    });
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.get(path)).status).toBe(404);
  });
});
