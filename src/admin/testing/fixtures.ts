import { expectStatus, type TestClient } from '../../core/testing/start-product.ts';

/** A key made with this client, as the reply showed it: with the key itself. */
export const givenApiKey = async (client: TestClient, input: Record<string, unknown> = {}) => {
  const wanted = { product: 'affiliates', mode: 'live', name: 'Website', ...input };
  const { body } = expectStatus(201, await client.post('/admin/v1/api-keys', wanted));
  return body.data;
};
