import { expect, it } from 'vitest';
import { givenAdministration, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import type { TestServer } from '../../core/testing/start-product.ts';
import { givenWebhookEndpoint } from '../../core/webhooks/testing/fixtures.ts';

/** A request about one webhook endpoint: `rest` follows its id in the path. */
type About = { method: 'GET' | 'POST' | 'PATCH' | 'DELETE'; rest?: string; body?: object };

const pathOf = (id: string, rest = '') => `/admin/v1/webhook-endpoints/${id}${rest}`;

/** Promises what every operation on one webhook endpoint refuses. */
export const promiseWebhookRefusals = (server: TestServer, { method, rest, body }: About): void => {
  const request = body === undefined ? {} : { body };

  it('hides an endpoint of another organization and leaves it alone, 404', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    const { secret: _, ...endpoint } = await givenWebhookEndpoint(other.client);
    const reply = await mine.client.request(method, pathOf(endpoint.id, rest), request);
    expect(reply.status).toBe(404);
    expect(reply.body).toMatchObject({
      ...{ code: 'not_found', detail: `Webhook endpoint '${endpoint.id}' does not exist` },
    });
    expect((await other.client.get(pathOf(endpoint.id))).body.data).toEqual(endpoint);
  });

  it('does not know an id that nobody has, 404', async () => {
    const { client } = await givenAdministration(server);
    expect((await client.request(method, pathOf(uniqueId('whe'), rest), request)).status).toBe(404);
  });

  it.skipIf(method === 'GET')('refuses a key that may only read, 403', async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).request(method, pathOf('whe_1', rest), request)).status).toBe(403);
  });

  it('asks the operator for an organization, 400', async () => {
    const reply = await server.operator.request(method, pathOf('whe_1', rest), request);
    expect(mistakesOf(reply).mistakes).toEqual(['header X-Organization-Id: Required']);
  });
};
