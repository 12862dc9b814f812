import { beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenAdministrator, givenProject, givenSdkKey } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

const get = (name: string, visitor: string) => server.client().get(`/experiments/v1/visitor-data/${name}/${visitor}`);

describe('getVisitorDataBySdkKey', () => {
  it('knows nothing of a visitor, whoever that is, 200', async () => {
    const name = (await givenSdkKey(administrator, await givenProject(administrator))).key;
    for (const visitor of ['visitor-1', 'visiteur-%C3%A9', 'a%2Fb']) {
      const { status, body } = await get(name, visitor);
      expect([status, body]).toEqual([200, { data: {}, default: {} }]);
    }
  });

  it('does not know a key that does not exist, 404', async () => {
    expect((await get('sdk_unknown', 'visitor-1')).status).toBe(404);
  });
});
