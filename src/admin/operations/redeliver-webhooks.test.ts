import { describe, expect, it } from 'vitest';
import { listAudit, mistakesOf } from '../../core/testing/administration.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenListening } from '../../core/webhooks/testing/fixtures.ts';
import { answering, startReceiver } from '../../core/webhooks/testing/receiver.ts';
import { promiseWebhookRefusals } from '../testing/promise-webhook-refusals.ts';

const server = await startProduct();
const hourMs = 3_600_000;
const pathOf = (id: string, rest = '/redeliver') => `/admin/v1/webhook-endpoints/${id}${rest}`;
const period = { from: '2026-11-21T00:00:00Z', to: '2026-12-21T00:00:00Z' };

/** Works off the job of the period and the deliveries it adds. */
const runAll = async () => {
  for (let rounds = 0; rounds < 4; rounds++) await runJobs(server);
};

describe('redeliverWebhooks', () => {
  it('sends the events of the period again, each with its id, oldest first, 202', async () => {
    const receiver = await startReceiver();
    const { client, endpoint, happen } = await givenListening(server, { url: receiver.url });
    const startedAt = server.now;
    for (let nth = 0; nth < 4; nth++) {
      await happen({ nth });
      server.advance(hourMs);
    }
    await happen({}, 'affiliate.created');
    await runAll();
    const first = receiver.received.splice(0).map(({ headers }) => headers['webhook-id']);
    expect(first).toHaveLength(4);
    const wanted = {
      from: new Date(startedAt.getTime() + hourMs).toISOString(),
      to: new Date(startedAt.getTime() + 3 * hourMs).toISOString(),
    };
    const { status, body } = await client.post(pathOf(endpoint.id), wanted);
    expect(status).toBe(202);
    expect(body.data).toEqual({
      ...{ endpointId: endpoint.id, from: '2026-11-21T13:00:00Z', to: '2026-11-21T15:00:00Z', missedOnly: false },
    });
    await runAll();
    await receiver.stop();
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(first.slice(1, 3));
    expect(await listAudit(client, { action: 'webhook_endpoint.redelivered' })).toHaveLength(1);
  });

  it('sends only what was missed, that of the time it was disabled too, 202', async () => {
    const receiver = await startReceiver();
    const { client, endpoint, happen } = await givenListening(server, { url: receiver.url });
    await happen({ nth: 'taken' });
    await runAll();
    receiver.answers(answering(410));
    await happen({ nth: 'gone' });
    await runAll();
    server.advance(1_000);
    await happen({ nth: 'while disabled' });
    receiver.answers(answering(204));
    receiver.received.length = 0;
    await client.patch(pathOf(endpoint.id, ''), { isEnabled: true });
    await client.post(pathOf(endpoint.id), { ...period, missedOnly: true });
    await runAll();
    await receiver.stop();
    expect(receiver.received.map(({ body }) => JSON.parse(body).data.nth)).toEqual(['gone', 'while disabled']);
  });

  it('sends the period once for one Idempotency-Key, whenever it is asked again, 202', async () => {
    const receiver = await startReceiver();
    const { client, endpoint, happen } = await givenListening(server, { url: receiver.url });
    for (let nth = 0; nth < 3; nth++) await happen({ nth });
    await runAll();
    const ask = (wanted: object) =>
      client.post(pathOf(endpoint.id), wanted, { headers: { 'Idempotency-Key': 'once' } });
    const first = await ask(period);
    expect(first.status).toBe(202);
    await runAll();
    expect(receiver.received).toHaveLength(6);
    const again = await ask(period);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([202, 'true']);
    expect(again.text).toBe(first.text);
    expect((await ask({ ...period, missedOnly: true })).status).toBe(422);
    await runAll();
    await receiver.stop();
    expect(receiver.received).toHaveLength(6);
    expect(await listAudit(client, { action: 'webhook_endpoint.redelivered' })).toHaveLength(1);
  });

  it('walks over more events than one step takes', async () => {
    const receiver = await startReceiver();
    const { client, endpoint, happen } = await givenListening(server, {
      url: receiver.url,
      events: ['affiliate.created'],
    });
    for (let nth = 0; nth < 105; nth++) await happen({ nth });
    await client.patch(pathOf(endpoint.id, ''), { events: ['conversion.created'] });
    await client.post(pathOf(endpoint.id), period);
    await runAll();
    await receiver.stop();
    expect(new Set(receiver.received.map(({ body }) => JSON.parse(body).data.nth)).size).toBe(105);
    expect(receiver.received).toHaveLength(105);
  });

  it('sends nothing to a disabled endpoint, 409', async () => {
    const { client, endpoint } = await givenListening(server, {});
    await client.patch(pathOf(endpoint.id, ''), { isEnabled: false });
    expect((await client.post(pathOf(endpoint.id), period)).status).toBe(409);
  });

  it.each([
    [{ from: '2026-11-21T12:00:00Z', to: '2026-11-21T12:00:00Z' }, 'body to: Must be after from'],
    [{ from: '2026-10-01T00:00:00Z', to: '2026-11-21T12:00:00Z' }, 'body from: Must be at most 30 days ago'],
    [{ from: 'yesterday', to: '2026-11-21T12:00:00Z' }, 'body from: Invalid ISO 8601 date-time format'],
  ])('refuses the period %j, 400', async (wrong, mistake) => {
    const { client, endpoint } = await givenListening(server, {});
    expect(mistakesOf(await client.post(pathOf(endpoint.id), wrong))).toMatchObject({
      status: 400,
      mistakes: [mistake],
    });
  });

  promiseWebhookRefusals(server, { method: 'POST', rest: '/redeliver', body: period });
});
