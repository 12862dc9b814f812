import { describe, expect, it } from 'vitest';
import { givenAdministration, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenListening } from '../../core/webhooks/testing/fixtures.ts';
import { answering, startReceiver } from '../../core/webhooks/testing/receiver.ts';

const server = await startProduct();
const pathOf = (id: string) => `/admin/v1/webhook-deliveries/${id}`;

describe('getWebhookDelivery', () => {
  it('shows the body and every attempt, oldest first, 200', async () => {
    const receiver = await startReceiver((response, nth) =>
      answering(nth === 1 ? 503 : 200, {}, `${nth}`)(response, nth, { headers: {}, body: '' }),
    );
    const { happen, deliveries, delivery } = await givenListening(server, { url: receiver.url });
    await happen({ id: 'conv_1' });
    const [listed] = await deliveries();
    await runJobs(server);
    server.advance(10_000);
    await runJobs(server);
    await receiver.stop();
    expect(await delivery(listed.id)).toEqual({
      ...listed,
      ...{ status: 'sent', attempts: 2, nextAttemptAt: null, settledAt: '2026-11-21T12:00:10Z' },
      payload: '{"event":"conversion.created","timestamp":"2026-11-21T12:00:00Z","data":{"id":"conv_1"}}',
      log: [
        {
          number: 1,
          attemptedAt: '2026-11-21T12:00:00Z',
          status: 503,
          error: null,
          durationMs: expect.any(Number),
          reply: '1',
        },
        {
          number: 2,
          attemptedAt: '2026-11-21T12:00:10Z',
          status: 200,
          error: null,
          durationMs: expect.any(Number),
          reply: '2',
        },
      ],
    });
  });

  it('hides a delivery of another organization and does not know one that nobody has, 404', async () => {
    const [mine, { happen, deliveries }] = [await givenAdministration(server), await givenListening(server, {})];
    await happen();
    const [{ id }] = await deliveries();
    for (const unknown of [id, uniqueId('whd')]) {
      const { status, body } = await mine.client.get(pathOf(unknown));
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: 'not_found', detail: `Webhook delivery '${unknown}' does not exist` });
    }
  });

  it('asks the operator for an organization, 400', async () => {
    expect(mistakesOf(await server.operator.get(pathOf('whd_1'))).mistakes).toEqual([
      'header X-Organization-Id: Required',
    ]);
  });
});
