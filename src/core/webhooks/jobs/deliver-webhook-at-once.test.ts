import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../database/sql.ts';
import { documentedAddresses } from '../../destinations/platform-addresses.ts';
import { createEncryption } from '../../encryption/encryption.ts';
import { deliverWebhookJob } from '../../events/announce.ts';
import { insertJobs } from '../../jobs/queries/insert-jobs.ts';
import { startWorker } from '../../jobs/worker.ts';
import { createLog } from '../../logs/log.ts';
import { createOutbound } from '../../outbound/outbound.ts';
import { eventually } from '../../testing/child-server.ts';
import { secretKey, startProduct } from '../../testing/start-product.ts';
import { givenListening } from '../testing/fixtures.ts';
import { startReceiver } from '../testing/receiver.ts';
import { webhookDeliveries } from '../webhook-jobs.ts';

const server = await startProduct();
const { database, databaseUrl: url } = server;

describe('deliverWebhook, by real workers', () => {
  const workers: { stop(): Promise<void> }[] = [];
  const work = ({ timeoutMs = 15_000, concurrency = 20 } = {}) =>
    void workers.push(
      startWorker({
        ...{ url, database, handlers: webhookDeliveries('admin'), timers: [], clock: () => new Date(), concurrency },
        keyedHash: (text) => text,
        encryption: createEncryption(secretKey),
        outbound: createOutbound({ privateTargets: 'allow', timeoutMs }),
        platformAddresses: documentedAddresses,
        log: createLog('silent'),
        deliveryMetrics: server.deliveryMetrics,
        fetchesMany: true,
      }),
    );
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  });
  const hasDueJobs = () =>
    database.exists(sql.type(z.unknown())`SELECT FROM graphile_worker._private_jobs WHERE run_at <= now()`);
  const times = (count: number, happen: (data: object) => Promise<unknown>) =>
    Promise.all(Array.from({ length: count }, (_, nth) => happen({ nth })));

  it('delivers each event once, though two workers have several jobs for it', async () => {
    const receiver = await startReceiver((response) => void setTimeout(() => response.end(), 20));
    server.now = new Date();
    const {
      organizationId: tenantId,
      endpoint,
      happen,
      deliveries,
    } = await givenListening(server, { url: receiver.url });
    await times(60, happen);
    const payloads = (await deliveries()).flatMap(({ id: deliveryId }: { id: string }) =>
      Array.from({ length: 3 }, () => ({ tenantId, endpointId: endpoint.id, deliveryId, attempt: 0 })),
    );
    await insertJobs(database, { name: deliverWebhookJob, payloads });
    work();
    work();
    await eventually(async () => receiver.received.length >= 50);
    await eventually(async () => (await deliveries()).every(({ status }: { status: string }) => status === 'sent'));
    // All jobs that were given came to their end, so nothing is sent any more.
    await eventually(async () => !(await hasDueJobs()));
    await receiver.stop();
    expect(receiver.received).toHaveLength(60);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(60);
  });

  it('makes at most eight deliveries to one endpoint at once', async () => {
    const receiver = await startReceiver((response) => void setTimeout(() => response.end(), 10));
    server.now = new Date();
    const { happen } = await givenListening(server, { url: receiver.url });
    await times(100, happen);
    work();
    await eventually(async () => receiver.received.length === 100);
    await receiver.stop();
    expect(receiver.mostAtOnce()).toBeLessThanOrEqual(8);
    expect(receiver.mostAtOnce()).toBeGreaterThan(2);
  });

  it('lets nobody wait for an endpoint that says nothing, however much waits for that one', async () => {
    const [dead, living] = [await startReceiver(() => {}), await startReceiver()];
    server.now = new Date();
    const silent = await givenListening(server, { url: dead.url });
    const healthy = await givenListening(server, { url: living.url });
    await times(200, silent.happen);
    // Whoever waited for an answer of the dead one would wait longer than the test does.
    work({ timeoutMs: 40_000, concurrency: 12 });
    await eventually(() => dead.received.length === 8);
    await times(20, healthy.happen);
    await eventually(() => living.received.length === 20);
    expect(dead.received.length).toBe(8);
    await Promise.all([dead.stop(), living.stop()]);
  });

  it('makes the attempt of a worker that was killed, as soon as that one must be over', async () => {
    const receiver = await startReceiver();
    server.now = new Date();
    const { endpoint, happen, delivery, deliveries } = await givenListening(server, { url: receiver.url });
    await happen();
    const claimedUntil = new Date(Date.now() + 2_000);
    await database.query(sql.typeAlias('nothing')`
      UPDATE core.webhook_delivery SET claimed_until = ${claimedUntil.toISOString()} WHERE endpoint_id = ${endpoint.id}
    `);
    await database.query(sql.typeAlias('nothing')`
      UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'dead', attempts = 1
    `);
    await database.query(sql.typeAlias('nothing')`
      INSERT INTO core.worker (id, beat_at) VALUES ('dead', now() - interval '16 seconds')
    `);
    work();
    await eventually(async () => receiver.received.length > 0);
    expect(Date.now()).toBeGreaterThanOrEqual(claimedUntil.getTime());
    const [{ id }] = await deliveries();
    await eventually(async () => (await delivery(id)).status === 'sent');
    await receiver.stop();
    expect(receiver.received).toHaveLength(1);
  });
});
