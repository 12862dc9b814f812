import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../core/database/sql.ts';
import { givenEndpoint, listener } from '../core/testing/announced-events.ts';
import { runJobs } from '../core/testing/run-jobs.ts';
import { startProduct } from '../core/testing/start-product.ts';
import {
  found,
  givenClick,
  givenConversion,
  givenShop,
  sendClick,
  sendConversion,
  unique,
} from './testing/fixtures.ts';

const server = await startProduct();
const secondMs = 1_000;
/** A shop whose endpoint wants these events, and what has been announced of its data sets since that was last asked. */
const givenListener = async (events: string[] = ['*']) => {
  const shop = await givenShop(server);
  const { organizationId: tenantId } = shop;
  if (events.length > 0) await givenEndpoint(server, { tenantId, product: 'attribution', events });
  return {
    ...shop,
    tenantId,
    news: listener(server, { tenantId }),
    testNews: listener(server, { tenantId: `${tenantId}_test` }),
  };
};
const nowText = () => `${server.now.toISOString().slice(0, 19)}Z`;
const typesOf = (events: { event: string }[]) => events.map(({ event }) => event).toSorted();

const delivery = z.strictObject({ endpoint_id: z.string(), event_type: z.string(), status: z.string() });
const deliveriesOf = (tenantId: string) =>
  server.database.any(sql.type(delivery)`
    SELECT endpoint_id, event_type, status
    FROM core.webhook_delivery
    JOIN core.event ON event.tenant_id = webhook_delivery.tenant_id AND event.id = event_id
    WHERE webhook_delivery.tenant_id = ${tenantId}
    ORDER BY endpoint_id, webhook_delivery.id
  `);
const job = z.strictObject({ payload: z.unknown() });
const deliveryJobsOf = (tenantId: string) =>
  server.database.any(sql.type(job)`
    SELECT payload
    FROM graphile_worker._private_jobs AS job
    JOIN graphile_worker._private_tasks AS task ON task.id = job.task_id
    WHERE identifier = 'core.deliver_webhook' AND payload->>'tenantId' = ${tenantId}
    ORDER BY payload->>'endpointId'
  `);

describe('click.tracked', () => {
  it('tells of a click as a reply shows it, and nothing of its repeats', async () => {
    const { client, storeId, news } = await givenListener(['click.tracked']);
    const landingPage = 'https://shop.example.com/?utm_source=facebook&utm_campaign=spring';
    const input = { storeId, fbclid: unique(), landingPage, clickIds: { gclid: 'Cj0' }, ipAddress: '203.0.113.7' };
    const replies = await Promise.all(Array.from({ length: 4 }, () => sendClick(client, input)));
    const { clickId } = replies[0]?.body.data ?? {};
    const data = await found(client, `clicks/${clickId}`);
    expect(await news()).toEqual([{ event: 'click.tracked', timestamp: nowText(), data }]);
    server.advance(secondMs);
    await givenClick(client, { ...input, fingerprint: unique() });
    expect(await news()).toEqual([]);
  });

  it('tells nothing of a click that is refused', async () => {
    const { client, storeId, news } = await givenListener();
    for (const input of [
      { storeId: 'store_unknown' },
      { storeId, fbclid: 'has a space' },
      { storeId, landingPage: '/' },
    ])
      expect((await sendClick(client, input)).status).toBeGreaterThanOrEqual(400);
    expect(await news()).toEqual([]);
  });

  it('queues a delivery for each endpoint that wants it and wakes a worker once for each', async () => {
    const { client, storeId, tenantId, news } = await givenListener(['click.tracked']);
    await givenEndpoint(server, { id: 'whe_all', tenantId, product: 'attribution', events: ['*'] });
    await givenEndpoint(server, { id: 'whe_other', tenantId, product: 'attribution', events: ['conversion.tracked'] });
    await givenEndpoint(server, { id: 'whe_product', tenantId, product: 'affiliates', events: ['*'] });
    await Promise.all(Array.from({ length: 10 }, () => givenClick(client, { storeId })));
    expect(await news()).toHaveLength(10);
    const of = (endpoint_id: string) =>
      Array.from({ length: 10 }, () => ({ endpoint_id, event_type: 'click.tracked', status: 'pending' }));
    expect(await deliveriesOf(tenantId)).toEqual([...of('whe_all'), ...of('whe_given')]);
    expect(await deliveryJobsOf(tenantId)).toEqual([
      { payload: { tenantId, endpointId: 'whe_all' } },
      { payload: { tenantId, endpointId: 'whe_given' } },
    ]);
  });

  it('is not even kept where no endpoint wants it', async () => {
    const { client, storeId, news } = await givenListener(['conversion.tracked']);
    await givenClick(client, { storeId });
    expect(await news()).toEqual([]);
  });

  it('heeds an endpoint that is new, or was disabled, within a second', async () => {
    const { client, storeId, tenantId, news } = await givenListener([]);
    await givenClick(client, { storeId });
    await givenEndpoint(server, { tenantId, product: 'attribution', events: ['click.tracked'] });
    server.advance(secondMs);
    await givenClick(client, { storeId });
    expect(typesOf(await news())).toEqual(['click.tracked']);
    await server.database.query(sql.typeAlias('nothing')`
      UPDATE core.webhook_endpoint SET is_enabled = false, disabled_reason = 'requested' WHERE tenant_id = ${tenantId}
    `);
    await givenClick(client, { storeId });
    expect(await deliveriesOf(tenantId)).toHaveLength(1);
    server.advance(secondMs);
    await news();
    await givenClick(client, { storeId });
    expect(await news()).toEqual([]);
  });
});

describe('conversion.tracked', () => {
  it('tells of an attributed conversion exactly what is documented, and nothing of its repeats', async () => {
    const { client, storeId, news } = await givenListener(['conversion.tracked']);
    const { fbclid } = await givenClick(client, { storeId });
    const input = { storeId, fbclid, orderId: unique(), eventValue: 99.5, customerData: { email: 'ada@example.com' } };
    const replies = await Promise.all(Array.from({ length: 4 }, () => sendConversion(client, input)));
    const { conversionId } = replies[0]?.body.data ?? {};
    const data = { conversionId, storeId, orderId: input.orderId, revenue: 99.5, attributed: true, fbclid };
    expect(await news()).toEqual([{ event: 'conversion.tracked', timestamp: nowText(), data }]);
  });

  it('tells of one that no click explains, without order and value', async () => {
    const { client, storeId, news } = await givenListener();
    const body = { storeId, eventType: 'Lead' };
    const reply = await client.post('/attribution/v1/track/conversion', body);
    const { conversionId } = reply.body.data;
    const data = { conversionId, storeId, orderId: null, revenue: null, attributed: false, fbclid: null };
    expect(await news()).toMatchObject([{ event: 'conversion.tracked', data }]);
  });

  it('tells nothing of one that is refused', async () => {
    const { client, storeId, news } = await givenListener();
    for (const input of [{ storeId: 'store_unknown' }, { storeId, currency: 'XXQ' }, { storeId, timestamp: 'soon' }])
      expect((await sendConversion(client, input)).status).toBeGreaterThanOrEqual(400);
    expect(await news()).toEqual([]);
  });

  it('keeps live and test apart', async () => {
    const { client, testClient, storeId, news, testNews } = await givenListener();
    await givenConversion(testClient, { storeId });
    await givenClick(testClient, { storeId });
    await givenConversion(client, { storeId });
    expect(typesOf(await news())).toEqual(['conversion.tracked']);
    expect(await testNews()).toEqual([]);
  });
});

describe('conversion.attributed', () => {
  it('tells that a click received late explains a conversion, after conversion.tracked, once', async () => {
    const { client, storeId, news } = await givenListener();
    const fingerprint = unique();
    const timestamp = server.now.toISOString();
    const { conversionId } = await givenConversion(client, { storeId, fingerprint, orderId: 'order-7' });
    const [tracked] = await news();
    server.advance(60 * secondMs);
    const { clickId, fbclid } = await givenClick(client, { storeId, fingerprint, timestamp });
    await news();
    await runJobs(server);
    const attributedTo = { clickId, fbclid, confidenceScore: 95 };
    const data = { conversionId, storeId, orderId: 'order-7', revenue: 99.99, attributed: true, fbclid, attributedTo };
    const [attributed, ...more] = await news();
    expect(attributed).toEqual({ event: 'conversion.attributed', timestamp: nowText(), data });
    expect(more).toEqual([]);
    expect(Date.parse(attributed?.timestamp ?? '')).toBeGreaterThan(Date.parse(tracked?.timestamp ?? ''));
    server.advance(10 * secondMs);
    await runJobs(server);
    expect(await news()).toEqual([]);
  });

  it('tells that a customer was recognised later', async () => {
    const { client, storeId, news } = await givenListener(['conversion.attributed']);
    const customerData = { email: `${unique()}@example.com` };
    const { conversionId } = await givenConversion(client, { storeId, customerData });
    const { clickId, fbclid } = await givenClick(client, { storeId });
    await givenConversion(client, { storeId, fbclid, customerData });
    await runJobs(server);
    await runJobs(server);
    const attributedTo = { clickId, fbclid, confidenceScore: 90 };
    expect(await news()).toMatchObject([{ event: 'conversion.attributed', data: { conversionId, attributedTo } }]);
  });

  it('tells that a surer click took the place of another, and nothing of a weaker one', async () => {
    const { client, storeId, news } = await givenListener(['conversion.attributed']);
    const evidence = { fingerprint: unique(), visitorId: unique() };
    const timestamp = server.now.toISOString();
    await givenClick(client, { storeId, visitorId: evidence.visitorId });
    const { conversionId } = await givenConversion(client, { storeId, ...evidence });
    await givenClick(client, { storeId, visitorId: evidence.visitorId });
    await runJobs(server);
    expect(await news()).toEqual([]);
    const { clickId } = await givenClick(client, { storeId, fingerprint: evidence.fingerprint, timestamp });
    await runJobs(server);
    expect(await news()).toMatchObject([{ data: { conversionId, attributedTo: { clickId, confidenceScore: 95 } } }]);
  });
});
