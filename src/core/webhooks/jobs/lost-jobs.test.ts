import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../database/sql.ts';
import { documentedAddresses } from '../../destinations/platform-addresses.ts';
import { createEncryption } from '../../encryption/encryption.ts';
import { insertJob } from '../../jobs/queries/insert-job.ts';
import { createLog } from '../../logs/log.ts';
import { createOutbound } from '../../outbound/outbound.ts';
import { eventually } from '../../testing/child-server.ts';
import { runJobs } from '../../testing/run-jobs.ts';
import { secretKey, startProduct } from '../../testing/start-product.ts';
import { givenListening } from '../testing/fixtures.ts';
import { answering, startReceiver } from '../testing/receiver.ts';
import { deliverWebhook } from './deliver-webhook.ts';

const server = await startProduct();
const { database } = server;
const receiver = await startReceiver();
afterAll(() => receiver.stop());

const loseJobs = () => database.query(sql.typeAlias('nothing')`DELETE FROM graphile_worker._private_jobs`);
const statusesOf = (all: { status: string }[]) => all.map(({ status }) => status);

beforeEach(async () => {
  receiver.answers(answering(204));
  receiver.received.length = 0;
  await loseJobs();
  await database.query(sql.typeAlias('nothing')`DELETE FROM core.webhook_delivery`);
});

describe('a job that came while another was sending, and took its right to run again', () => {
  /** A database that is away when it is told to be. */
  const line = { isAway: false };
  const severed = new Proxy(database, {
    get: (target, name) =>
      line.isAway ? () => Promise.reject(new Error('The database is away')) : Reflect.get(target, name),
  });
  const call = (payload: object) => ({
    ...{ payload, database: severed, now: server.now, clock: () => server.now, keyedHash: (text: string) => text },
    ...{ encryption: createEncryption(secretKey), outbound: createOutbound({ privateTargets: 'allow' }) },
    ...{ platformAddresses: documentedAddresses, log: createLog('silent'), deliveryMetrics: server.deliveryMetrics },
  });

  it('leaves one behind that delivers what the first could not note, and what came meanwhile', async () => {
    const { organizationId, endpoint, happen, deliveries } = await givenListening(server, { url: receiver.url });
    const place = { tenantId: organizationId, endpointId: endpoint.id };
    const silence = Promise.withResolvers<void>();
    receiver.answers(async (response) => {
      await silence.promise;
      response.end();
    });
    const deliver = deliverWebhook('admin');
    await happen();
    const first = deliver(call(place));
    await eventually(() => receiver.received.length === 1);
    await happen();
    await loseJobs();
    for (let nth = 0; nth < 3; nth++) await deliver(call(place));
    line.isAway = true;
    silence.resolve();
    await expect(first).rejects.toThrow('The database is away');
    line.isAway = false;

    expect(await runJobs(server)).toBe(0);
    server.advance(22_000);
    expect(await runJobs(server)).toBe(1);
    expect(statusesOf(await deliveries())).toEqual(['sent', 'sent']);
    expect(receiver.received).toHaveLength(3);
  });
});

describe('core.wake_webhook_endpoints', () => {
  const job = z.strictObject({ payload: z.unknown() });
  const wake = async () => {
    await insertJob(database, { name: 'core.wake_webhook_endpoints', payload: {} });
    expect(await runJobs(server)).toBe(1);
    return (await database.any(sql.type(job)`SELECT payload FROM graphile_worker._private_jobs`)).map(
      ({ payload }) => payload,
    );
  };

  it('finds what is due without a job, of every tenant, and has it delivered', async () => {
    const listening = [
      await givenListening(server, { url: receiver.url }),
      await givenListening(server, { url: receiver.url }),
    ];
    for (const { happen } of listening) for (let nth = 0; nth < 2; nth++) await happen();
    await loseJobs();
    expect(await wake()).toEqual([]);
    server.advance(11_000);
    const woken = await wake();
    expect(new Set(woken)).toEqual(
      new Set(listening.map(({ organizationId: tenantId, endpoint }) => ({ tenantId, endpointId: endpoint.id }))),
    );
    await runJobs(server);
    for (const { deliveries } of listening) expect(statusesOf(await deliveries())).toEqual(['sent', 'sent']);
    server.advance(11_000);
    expect(await wake()).toEqual([]);
  });

  it('leaves alone what a worker has in hand, until it must have let go', async () => {
    const { endpoint, happen } = await givenListening(server, { url: receiver.url });
    await happen();
    await loseJobs();
    const until = new Date(server.now.getTime() + 20_000);
    await database.query(sql.typeAlias('nothing')`
      UPDATE core.webhook_delivery SET claimed_until = ${until.toISOString()} WHERE endpoint_id = ${endpoint.id}
    `);
    server.advance(19_999);
    expect(await wake()).toEqual([]);
    server.advance(1);
    expect(await wake()).toMatchObject([{ endpointId: endpoint.id }]);
  });

  it('leaves alone what is to be attempted later', async () => {
    receiver.answers(answering(503, { 'Retry-After': '3600' }));
    const { happen } = await givenListening(server, { url: receiver.url });
    await happen();
    await runJobs(server);
    await loseJobs();
    server.advance(60_000);
    expect(await wake()).toEqual([]);
  });
});
