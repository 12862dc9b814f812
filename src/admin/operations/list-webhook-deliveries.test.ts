import { describe, expect, it } from 'vitest';
import { insertJob } from '../../core/jobs/queries/insert-job.ts';
import { walk } from '../../core/testing/administration.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenListening } from '../../core/webhooks/testing/fixtures.ts';
import { startReceiver } from '../../core/webhooks/testing/receiver.ts';
import { promiseWebhookRefusals } from '../testing/promise-webhook-refusals.ts';

const server = await startProduct();

describe('listWebhookDeliveries', () => {
  it('lists what was sent and what is on its way, newest first, page by page, 200', async () => {
    const receiver = await startReceiver();
    const { client, endpoint, happen, deliveries } = await givenListening(server, { url: receiver.url });
    for (let nth = 0; nth < 5; nth++) {
      if (nth === 3) await runJobs(server);
      await happen({ nth });
      server.advance(nth === 0 ? 0 : 1_000); // two of one moment
    }
    await receiver.stop();
    const all = await deliveries();
    expect(all.map(({ status }: { status: string }) => status)).toEqual(['pending', 'pending', 'sent', 'sent', 'sent']);
    const path = `/admin/v1/webhook-endpoints/${endpoint.id}/deliveries`;
    expect((await walk(client, path, { limit: '2' })).flat()).toEqual(all);
    expect((await client.get(`${path}?status=sent`)).body.data).toEqual(all.slice(2));
    expect((await client.get(`${path}?status=failed`)).body.data).toEqual([]);
    expect((await client.get(`${path}?status=lost`)).status).toBe(400);
  });

  it('shows nothing older than 30 days, before and after it was removed, 200', async () => {
    const { happen, deliveries, delivery, client } = await givenListening(server, {});
    await happen();
    const [{ id }] = await deliveries();
    server.advance(30 * 24 * 3_600_000 - 1);
    expect(await deliveries()).toHaveLength(1);
    expect(await delivery(id)).toMatchObject({ id });
    server.advance(2);
    expect(await deliveries()).toEqual([]);
    expect((await client.get(`/admin/v1/webhook-deliveries/${id}`)).status).toBe(404);
    await insertJob(server.database, { name: 'core.remove_old_webhooks', payload: {} });
    await runJobs(server);
    server.advance(-2);
    expect(await deliveries()).toEqual([]);
  });

  promiseWebhookRefusals(server, { method: 'GET', rest: '/deliveries' });
});
