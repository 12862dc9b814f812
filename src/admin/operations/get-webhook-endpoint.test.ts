import { describe, expect, it } from 'vitest';
import { givenAdministration } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenWebhookEndpoint } from '../../core/webhooks/testing/fixtures.ts';
import { promiseWebhookRefusals } from '../testing/promise-webhook-refusals.ts';

const server = await startProduct();

describe('getWebhookEndpoint', () => {
  it.each(['live', 'test'])('shows an endpoint of the %s data without its secret, 200', async (mode) => {
    const { client } = await givenAdministration(server);
    const { secret: _, ...endpoint } = await givenWebhookEndpoint(client, { mode });
    const { status, body } = await client.get(`/admin/v1/webhook-endpoints/${endpoint.id}`);
    expect(status).toBe(200);
    expect(body.data).toEqual(endpoint);
  });

  promiseWebhookRefusals(server, { method: 'GET' });
});
