import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { givenStore, secondsOf, uniqueEventId } from '../../../ingestion/testing/fixtures.ts';
import { sql } from '../../database/sql.ts';
import { insertJob } from '../../jobs/queries/insert-job.ts';
import { deliveriesTo, givenDestination, runAllJobs, startPlatform } from '../../testing/destinations.ts';
import { runJobs } from '../../testing/run-jobs.ts';
import { expectStatus, startProduct } from '../../testing/start-product.ts';

const server = await startProduct();
const { database } = server;
const platform = await startPlatform();

const loseJobs = () => database.query(sql.typeAlias('nothing')`DELETE FROM graphile_worker._private_jobs`);
const job = z.strictObject({ payload: z.unknown() });

/** What is woken by this job. */
const wokenBy = async (name: string) => {
  await insertJob(database, { name, payload: {} });
  expect(await runJobs(server)).toBe(1);
  const jobs = await database.any(sql.type(job)`SELECT payload FROM graphile_worker._private_jobs`);
  return jobs.map(({ payload }) => payload);
};
const wake = () => wokenBy('core.wake_destinations');
const wakeSwitchedOff = () => wokenBy('core.wake_switched_off_destinations');

/** A destination for which one event waits, all jobs lost. */
const givenWaiting = async () => {
  const { organizationId, storeId, client } = await givenStore(server);
  const { id } = await givenDestination(server, { organizationId, storeId, baseUrl: platform.baseUrl });
  const event = { eventName: 'Purchase', eventId: uniqueEventId(), eventTime: secondsOf(server) };
  expectStatus(200, await client.post('/ingestion/v1/events', { ...event, userData: { email: 'a@example.com' } }));
  await loseJobs();
  const headers = { 'X-Organization-Id': organizationId };
  return {
    id: id as string,
    switchOff: () => server.operator.patch(`/admin/v1/destinations/${id}`, { isEnabled: false }, { headers }),
    deliveries: () => deliveriesTo(server, organizationId, id),
  };
};

beforeEach(async () => {
  await runAllJobs(server);
  await database.query(sql.typeAlias('nothing')`DELETE FROM core.delivery`);
});

describe('core.wake_destinations', () => {
  it('finds what is due without a job, and has it sent', async () => {
    const { id, deliveries } = await givenWaiting();
    expect(await wake()).toEqual([]);
    server.advance(11_000);
    expect(await wake()).toMatchObject([{ destinationId: id }]);
    await runJobs(server);
    expect(await deliveries()).toMatchObject([{ status: 'sent' }]);
    await loseJobs();
    server.advance(11_000);
    expect(await wake()).toEqual([]);
  });

  it('leaves a destination alone while a worker has some of it in hand', async () => {
    const { id } = await givenWaiting();
    const inHandUntil = new Date(server.now.getTime() + 31_000);
    await database.query(sql.typeAlias('nothing')`
      INSERT INTO core.delivery
      SELECT (jsonb_populate_record(
        delivery, jsonb_build_object('id', 'other', 'next_attempt_at', ${inHandUntil.toISOString()}::text)
      )).*
      FROM core.delivery
    `);
    server.advance(11_000);
    expect(await wake()).toEqual([]);
    server.advance(20_001);
    expect(await wake()).toMatchObject([{ destinationId: id }]);
  });

  it('leaves those that are switched off to a job of their own, which is more patient', async () => {
    const { id, switchOff } = await givenWaiting();
    await switchOff();
    await loseJobs();
    server.advance(11_000);
    expect([...(await wake()), ...(await wakeSwitchedOff())]).toEqual([]);
    server.advance(600_000);
    expect(await wake()).toEqual([]);
    expect(await wakeSwitchedOff()).toMatchObject([{ destinationId: id }]);
  });
});
