import { describe, expect, it } from 'vitest';
import { walk } from '../../core/testing/administration.ts';
import { refusal, runAllJobs, startPlatform, taken } from '../../core/testing/destinations.ts';
import { expectStatus, startProduct } from '../../core/testing/start-product.ts';
import { givenDestinationStore, path } from '../testing/destinations.ts';

const server = await startProduct();
const platform = await startPlatform();

describe('listDestinationDeliveries', () => {
  it('shows what was sent and what the platform answered, newest first, without what was sent, 200', async () => {
    const { client, given, attribution, storeId } = await givenDestinationStore(server);
    const { id } = await given({ baseUrl: platform.baseUrl });
    platform.reply = (sent) => (sent.text.includes('"order-2"') ? refusal : taken(sent));
    const conversions: string[] = [];
    for (const orderId of ['order-1', 'order-2', 'order-3']) {
      server.advance(1_000);
      const customerData = { email: 'kunde@example.com' };
      const sale = { storeId, eventType: 'Purchase', orderId, customerData };
      const { body } = expectStatus(200, await attribution.post('/attribution/v1/track/conversion', sale));
      conversions.unshift(body.data.conversionId);
    }
    await runAllJobs(server);
    const { status, body, text } = await client.get(`${path}/${id}/deliveries`);
    expect(status).toBe(200);
    expect(body.data.map((delivery: { id: string }) => delivery.id)).toEqual(conversions);
    expect(body.data[0]).toEqual({
      ...{ id: conversions[0], status: 'sent', at: '2026-11-21T12:00:03Z', attempts: 1, nextAttemptAt: null },
      answer: { status: 200, body: '{"events_received":1,"messages":[],"fbtrace_id":"Trace"}', error: null },
      ...{ occurredAt: '2026-11-21T12:00:03Z', createdAt: '2026-11-21T12:00:03Z' },
    });
    expect(text).not.toContain('fb61a1c0812291896b616dcf76f12acf06182ec900e8cfef58a2959bb64fedc5');
    expect(await walk(client, `${path}/${id}/deliveries`, { limit: '2' })).toEqual([
      body.data.slice(0, 2),
      body.data.slice(2),
    ]);
    expect((await client.get(`${path}/${id}/deliveries?status=failed`)).body.data).toEqual([body.data[1]]);
  });

  it('hides those of another organization’s, 404', async () => {
    const [mine, other] = [await givenDestinationStore(server), await givenDestinationStore(server)];
    const { id } = await other.given();
    expect((await mine.client.get(`${path}/${id}/deliveries`)).status).toBe(404);
  });

  it('refuses a status that there is not, 400', async () => {
    const { client, given } = await givenDestinationStore(server);
    expect((await client.get(`${path}/${(await given()).id}/deliveries?status=lost`)).status).toBe(400);
  });
});
