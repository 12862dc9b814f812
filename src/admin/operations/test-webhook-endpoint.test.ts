import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit } from '../../core/testing/administration.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenWebhookEndpoint } from '../../core/webhooks/testing/fixtures.ts';
import { startReceiver } from '../../core/webhooks/testing/receiver.ts';
import { promiseWebhookRefusals } from '../testing/promise-webhook-refusals.ts';

const server = await startProduct();
const pathOf = (id: string, rest = '') => `/admin/v1/webhook-endpoints/${id}${rest}`;

describe('testWebhookEndpoint', () => {
  it.each(['live', 'test'])('sends a test event to this endpoint of the %s data alone, 202', async (mode) => {
    const receiver = await startReceiver();
    const { client } = await givenAdministration(server);
    const { id } = await givenWebhookEndpoint(client, { url: receiver.url, mode });
    await givenWebhookEndpoint(client, { url: receiver.url, mode, events: ['*'] });
    const { status, body } = await client.post(pathOf(id, '/test'), undefined);
    expect(status).toBe(202);
    expect(body.data).toMatchObject({ endpointId: id, event: 'webhook.test', status: 'pending', attempts: 0 });
    await runJobs(server);
    await receiver.stop();
    expect(receiver.received.map(({ body: sent }) => JSON.parse(sent))).toEqual([
      { event: 'webhook.test', timestamp: '2026-11-21T12:00:00Z', data: { endpointId: id } },
    ]);
    const seen = await client.get(`/admin/v1/webhook-deliveries/${body.data.id}`);
    expect(seen.body.data).toMatchObject({
      status: 'sent',
      payload: receiver.received[0]?.body,
      log: [{ status: 204 }],
    });
    expect(await listAudit(client, { action: 'webhook_endpoint.tested' })).toMatchObject([{ target: { id } }]);
  });

  it('sends one event for one Idempotency-Key, also when the endpoint is disabled by now, 202', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenWebhookEndpoint(client);
    const headers = { 'Idempotency-Key': 'once' };
    const first = await client.post(pathOf(id, '/test'), undefined, { headers });
    await client.patch(pathOf(id), { isEnabled: false });
    const again = await client.post(pathOf(id, '/test'), undefined, { headers });
    expect([again.status, again.text]).toEqual([202, first.text]);
    expect((await client.get(pathOf(id, '/deliveries'))).body.data).toHaveLength(1);
  });

  it('sends nothing to a disabled endpoint, 409', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenWebhookEndpoint(client);
    await client.patch(pathOf(id), { isEnabled: false });
    const { status, body } = await client.post(pathOf(id, '/test'), undefined);
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'conflict', detail: `Webhook endpoint '${id}' is disabled` });
  });

  promiseWebhookRefusals(server, { method: 'POST', rest: '/test' });
});
