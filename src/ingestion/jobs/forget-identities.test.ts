import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { insertJob } from '../../core/jobs/queries/insert-job.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { expectStatus, startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenStore } from '../testing/fixtures.ts';
import { sendAt } from '../testing/reads.ts';

const server = await startProduct();
const windowMs = 20 * 60 * 1_000;

const forgetIdentities = async () => {
  await insertJob(server.database, { name: 'ingestion.forget_identities', payload: {} });
  expect(await runJobs(server)).toBe(1);
};

const value = z.strictObject({ value: z.string() });
const remembered = async ({ organizationId, storeId }: { organizationId: string; storeId: string }) =>
  (
    await server.database.any(sql.type(value)`
      SELECT value
      FROM ingestion.event_identity
      WHERE tenant_id = ${organizationId} AND store_id = ${storeId} AND kind = 'event_id'
      ORDER BY value
    `)
  ).map((row) => row.value);

const isDuplicate = async (client: TestClient, eventId: string): Promise<boolean> =>
  expectStatus(200, await client.post('/ingestion/v1/events', { eventName: 'Lead', eventId })).body.duplicate;

describe('forgetIdentities', () => {
  it('forgets what is no longer remembered, and only that', async () => {
    const store = await givenStore(server);
    const startMs = server.now.getTime();
    const send = (eventId: string, ms: number) =>
      sendAt(server, store.client, new Date(startMs + ms), [{ eventName: 'Lead', eventId }]);
    await send('first', 0);
    await send('second', 1);
    await send('third', windowMs - 1);
    server.now = new Date(startMs + windowMs - 1);
    await forgetIdentities();
    expect(await remembered(store)).toEqual(['first', 'second', 'third']);
    expect(await isDuplicate(store.client, 'first')).toBe(true);
    server.advance(1);
    await forgetIdentities();
    expect(await remembered(store)).toEqual(['second', 'third']);
    expect(await isDuplicate(store.client, 'second')).toBe(true);
    expect(await isDuplicate(store.client, 'first')).toBe(false);
    server.advance(1);
    await forgetIdentities();
    expect(await remembered(store)).toEqual(['first', 'third']);
    expect(await isDuplicate(store.client, 'first')).toBe(true);
  });

  it('forgets fingerprints with their eventIds', async () => {
    const store = await givenStore(server);
    const purchase = { eventName: 'Purchase', customData: { orderId: '1', value: 1, currency: 'EUR' } };
    await sendAt(server, store.client, server.now, [purchase]);
    server.advance(windowMs);
    await forgetIdentities();
    const count = z.strictObject({ count: z.number() });
    expect(
      await server.database.oneFirst(sql.type(count)`
        SELECT count(*) FROM ingestion.event_identity WHERE tenant_id = ${store.organizationId}
      `),
    ).toBe(0);
    const { body } = expectStatus(200, await store.client.post('/ingestion/v1/events', purchase));
    expect(body.duplicate).toBe(false);
  });

  it('forgets as many as there are', async () => {
    const store = await givenStore(server);
    await server.database.query(sql.typeAlias('nothing')`
      INSERT INTO ingestion.event_identity (tenant_id, store_id, kind, value, id, accepted_at, expires_at)
      SELECT
        ${store.organizationId}, ${store.storeId}, 'event_id', 'event_' || number, 'evt_' || number,
        ${server.now.toISOString()}::timestamptz - interval '1 hour',
        ${server.now.toISOString()}::timestamptz + CASE WHEN number > 20001 THEN interval '1 ms' ELSE interval '0' END
      FROM generate_series(1, 20003) AS number
    `);
    await forgetIdentities();
    expect(await remembered(store)).toEqual(['event_20002', 'event_20003']);
  });

  it('bears repetition', async () => {
    await forgetIdentities();
    await forgetIdentities();
  });
});
