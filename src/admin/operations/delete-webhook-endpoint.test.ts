import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit } from '../../core/testing/administration.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenListening, givenWebhookEndpoint } from '../../core/webhooks/testing/fixtures.ts';
import { promiseWebhookRefusals } from '../testing/promise-webhook-refusals.ts';

const server = await startProduct();
const pathOf = (id: string) => `/admin/v1/webhook-endpoints/${id}`;

describe('deleteWebhookEndpoint', () => {
  it('deletes an endpoint, 200, and knows it no more, 404', async () => {
    const { client } = await givenAdministration(server);
    const { secret: _, ...endpoint } = await givenWebhookEndpoint(client);
    const { status, body } = await client.delete(pathOf(endpoint.id));
    expect(status).toBe(200);
    expect(body.data).toEqual(endpoint);
    expect((await client.get(pathOf(endpoint.id))).status).toBe(404);
    expect((await client.delete(pathOf(endpoint.id))).status).toBe(404);
    expect(await listAudit(client, { action: 'webhook_endpoint.deleted' })).toMatchObject([
      { target: { id: endpoint.id }, changes: { url: { from: endpoint.url, to: null } } },
    ]);
  });

  it('takes its log of deliveries with it', async () => {
    const { client, endpoint, happen, deliveries } = await givenListening(server, {});
    await happen();
    const [{ id }] = await deliveries();
    await client.delete(pathOf(endpoint.id));
    await runJobs(server);
    expect((await client.get(`/admin/v1/webhook-deliveries/${id}`)).status).toBe(404);
    expect((await client.get(`${pathOf(endpoint.id)}/deliveries`)).status).toBe(404);
  });

  promiseWebhookRefusals(server, { method: 'DELETE' });
});
