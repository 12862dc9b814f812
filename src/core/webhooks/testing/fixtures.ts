import { announce } from '../../events/announce.ts';
import { givenAdministration } from '../../testing/administration.ts';
import { expectStatus, type TestClient, type TestServer } from '../../testing/start-product.ts';

const path = '/admin/v1/webhook-endpoints';

/** A webhook endpoint made with this client, as the reply showed it: with its secret. */
export const givenWebhookEndpoint = async (client: TestClient, input: Record<string, unknown> = {}) => {
  const wanted = {
    url: 'http://127.0.0.1:1024/hooks',
    events: ['conversion.created'],
    product: 'affiliates',
    mode: 'live',
  };
  const { body } = expectStatus(201, await client.post(path, { ...wanted, ...input }));
  return body.data;
};

/** An organization with an endpoint, and the words to make things happen to it and to see what became of them. */
export const givenListening = async (server: TestServer, input: Record<string, unknown>) => {
  const { organizationId, client } = await givenAdministration(server);
  const endpoint = await givenWebhookEndpoint(client, input);
  return {
    ...{ organizationId, client, endpoint },
    happen: (data: object = {}, type = 'conversion.created') => {
      const payload = { event: type, timestamp: '2026-11-21T12:00:00Z', data };
      const subjectId = 'id' in data ? String(data.id) : 'conv_unknown';
      const told = { tenantId: organizationId, product: 'affiliates', type, subjectId, payload, now: server.now };
      return server.database.transaction((transaction) => announce(transaction, told));
    },
    deliveries: async () => expectStatus(200, await client.get(`${path}/${endpoint.id}/deliveries`)).body.data,
    delivery: async (id: string) => expectStatus(200, await client.get(`/admin/v1/webhook-deliveries/${id}`)).body.data,
    seen: async () => expectStatus(200, await client.get(`${path}/${endpoint.id}`)).body.data,
  };
};
