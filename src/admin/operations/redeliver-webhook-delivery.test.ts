import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenListening } from '../../core/webhooks/testing/fixtures.ts';
import { answering, startReceiver } from '../../core/webhooks/testing/receiver.ts';

const server = await startProduct();
const pathOf = (id: string) => `/admin/v1/webhook-deliveries/${id}/redeliver`;

describe('redeliverWebhookDelivery', () => {
  it('sends what was taken again, with the id and body it had, 202', async () => {
    const receiver = await startReceiver();
    const { client, happen, deliveries, delivery } = await givenListening(server, { url: receiver.url });
    await happen({ id: 'conv_1' });
    await runJobs(server);
    const [{ id }] = await deliveries();
    server.advance(3_600_000);
    const { status, body } = await client.post(pathOf(id), undefined);
    expect(status).toBe(202);
    expect(body.data).toMatchObject({ id, status: 'pending', attempts: 1, settledAt: null });
    await runJobs(server);
    await receiver.stop();
    const sent = receiver.received.map(({ headers, body: text }) => `${headers['webhook-id']} ${text}`);
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
    expect(await delivery(id)).toMatchObject({ status: 'sent', attempts: 2, log: { length: 2 } });
    expect(await listAudit(client, { action: 'webhook_delivery.redelivered' })).toMatchObject([
      { target: { id }, changes: { status: { from: 'sent', to: 'pending' } } },
    ]);
  });

  it('begins the schedule anew, and is not sent twice by the attempt that waited', async () => {
    const receiver = await startReceiver(answering(500));
    const { client, happen, deliveries, delivery } = await givenListening(server, { url: receiver.url });
    await happen();
    await runJobs(server);
    const [{ id }] = await deliveries();
    expect((await client.post(pathOf(id), undefined)).status).toBe(202);
    await runJobs(server);
    expect(receiver.received).toHaveLength(2);
    receiver.answers(answering(204));
    server.advance(5_500);
    await runJobs(server);
    await receiver.stop();
    expect(receiver.received).toHaveLength(3);
    expect(await delivery(id)).toMatchObject({ status: 'sent', attempts: 3 });
  });

  it.each([
    ['waits for the next attempt', 1],
    ['is the last of its schedule', 9],
  ])('is not lost while an attempt is in flight that %s, 202', async (_, attemptsBefore) => {
    const receiver = await startReceiver(answering(500));
    const { client, happen, deliveries, delivery } = await givenListening(server, { url: receiver.url });
    await happen();
    const [{ id }] = await deliveries();
    for (let attempt = 0; attempt < attemptsBefore; attempt++) {
      await runJobs(server);
      server.now = new Date(Date.parse((await delivery(id)).nextAttemptAt) + 1_000); // it is shown in whole seconds
    }
    receiver.answers(async (response) => {
      receiver.answers(answering(204));
      const { status } = await client.post(pathOf(id), undefined);
      response.writeHead(status === 202 ? 500 : 410).end();
    });
    await runJobs(server);
    await runJobs(server);
    await receiver.stop();
    const attempts = attemptsBefore + 2;
    expect(await delivery(id)).toMatchObject({ status: 'sent', attempts, log: { length: attempts } });
  });

  it('is done with by an attempt in flight that is taken, 202', async () => {
    const receiver = await startReceiver(answering(500));
    const { client, happen, deliveries, delivery } = await givenListening(server, { url: receiver.url });
    await happen();
    await runJobs(server);
    const [{ id }] = await deliveries();
    server.advance(6_000);
    receiver.answers(async (response) => {
      const { status } = await client.post(pathOf(id), undefined);
      response.writeHead(status === 202 ? 204 : 410).end();
    });
    await runJobs(server);
    await runJobs(server);
    await receiver.stop();
    expect(receiver.received).toHaveLength(2);
    expect(await delivery(id)).toMatchObject({ status: 'sent', attempts: 2, nextAttemptAt: null });
  });

  it('sends once when it is asked for several times at once, 202', async () => {
    const receiver = await startReceiver();
    const { client, happen, deliveries } = await givenListening(server, { url: receiver.url });
    await happen();
    await runJobs(server);
    const [{ id }] = await deliveries();
    const replies = await Promise.all(Array.from({ length: 6 }, () => client.post(pathOf(id), undefined)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([202]));
    await runJobs(server);
    await receiver.stop();
    expect(receiver.received).toHaveLength(2);
  });

  it('sends once for one Idempotency-Key, whenever it is asked again, and says what it said, 202', async () => {
    const receiver = await startReceiver();
    const { client, happen, deliveries } = await givenListening(server, { url: receiver.url });
    await happen();
    await runJobs(server);
    const [{ id }] = await deliveries();
    const ask = () => client.post(pathOf(id), undefined, { headers: { 'Idempotency-Key': 'once' } });
    const first = await ask();
    expect([first.status, first.body.data.status]).toEqual([202, 'pending']);
    await runJobs(server);
    expect(receiver.received).toHaveLength(2);
    const again = await ask();
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([202, 'true']);
    expect(again.text).toBe(first.text);
    await runJobs(server);
    await receiver.stop();
    expect(receiver.received).toHaveLength(2);
    expect(await listAudit(client, { action: 'webhook_delivery.redelivered' })).toHaveLength(1);
  });

  it('sends nothing to a disabled endpoint, 409', async () => {
    const { client, endpoint, happen, deliveries } = await givenListening(server, {});
    await happen();
    const [{ id }] = await deliveries();
    await client.patch(`/admin/v1/webhook-endpoints/${endpoint.id}`, { isEnabled: false });
    const { status, body } = await client.post(pathOf(id), undefined);
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'conflict', detail: `Webhook endpoint '${endpoint.id}' is disabled` });
  });

  it('hides a delivery of another organization and does not know one that nobody has, 404', async () => {
    const [mine, { happen, deliveries }] = [await givenAdministration(server), await givenListening(server, {})];
    await happen();
    const [{ id }] = await deliveries();
    for (const unknown of [id, uniqueId('whd')])
      expect((await mine.client.post(pathOf(unknown), undefined)).status).toBe(404);
  });

  it('refuses a key that may only read, 403, and asks the operator for an organization, 400', async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).post(pathOf('whd_1'), undefined)).status).toBe(403);
    const reply = await server.operator.post(pathOf('whd_1'), undefined);
    expect(mistakesOf(reply).mistakes).toEqual(['header X-Organization-Id: Required']);
  });
});
