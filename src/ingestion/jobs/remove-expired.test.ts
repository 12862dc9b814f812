import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { insertJob } from '../../core/jobs/queries/insert-job.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { dayMs } from '../../core/time/day.ts';
import { plans } from '../domain/plans.ts';
import { givenStore } from '../testing/fixtures.ts';
import { changeStore, listedEventIds, sendAt, statistics, unix } from '../testing/reads.ts';
import { addEvents } from '../testing/rows.ts';

const server = await startProduct();
/** Within a quarter of an hour, two and a half minutes before the next. */
const happenedAt = '2026-06-10T10:12:30.000Z';
const day = { from: '2026-06-10', to: '2026-06-11' };

const removeExpired = async () => {
  await insertJob(server.database, { name: 'ingestion.remove_expired', payload: {} });
  expect(await runJobs(server)).toBe(1);
};

const setClock = (ms: number) => {
  server.now = new Date(ms);
};

/** A store with purchases some seconds around `happenedAt`, each of them worth 1, their eventIds being these seconds. */
const givenPurchases = async (plan: string, moved: readonly number[] = [-1_000, -2, -1, 0, 1, 2, 290]) => {
  const store = await givenStore(server, { plan });
  const events = moved.map((seconds) => ({
    ...{ eventName: 'Purchase', eventId: String(seconds), eventTime: unix(happenedAt) + seconds },
    customData: { value: 1, currency: 'EUR', orderId: `order_${seconds}` },
  }));
  const ids = await sendAt(server, store.client, happenedAt, events);
  return { ...store, ids };
};

/** What list, look-up by id and statistics show of it; they have to agree. */
const shown = async ({ client, ids }: { client: TestClient; ids: readonly string[] }): Promise<string[]> => {
  const eventIds = await listedEventIds(client, day);
  expect(await listedEventIds(client)).toEqual(eventIds);
  const { totals, series } = await statistics(client, day);
  expect([totals.events, totals.purchases, totals.revenue]).toEqual(Array(3).fill(eventIds.length));
  expect(series.map(({ revenue }) => revenue)).toEqual([eventIds.length]);
  const statuses = await Promise.all(ids.map(async (id) => (await client.get(`/ingestion/v1/events/${id}`)).status));
  expect(statuses.filter((status) => status === 200)).toHaveLength(eventIds.length);
  return eventIds.toSorted((a, b) => Number(a) - Number(b));
};

const counted = z.strictObject({ events: z.number(), totals: z.number() });
const stored = ({ organizationId, storeId }: { organizationId: string; storeId: string }) =>
  server.database.one(sql.type(counted)`
    SELECT
      (SELECT count(*) FROM ingestion.event WHERE tenant_id = ${organizationId} AND store_id = ${storeId}) AS events,
      (
        SELECT COALESCE(sum(events), 0)::bigint
        FROM ingestion.event_total
        WHERE tenant_id = ${organizationId} AND store_id = ${storeId}
      ) AS totals
  `);

describe('removeExpired', () => {
  it.each(Object.entries(plans))(
    '%s: what is over is hidden at once, to the second, 200',
    async (plan, { retentionDays }) => {
      const store = await givenPurchases(plan);
      const all = ['-1000', '-2', '-1', '0', '1', '2', '290'];
      const endMs = Date.parse(happenedAt) + retentionDays * dayMs;
      for (const [ms, expected] of [
        [-1_000_000, all],
        [-999_999, all.slice(1)],
        [-2_000, all.slice(1)],
        [-1_999, all.slice(2)],
        [-1_000, all.slice(2)],
        [-1, all.slice(3)],
        [0, all.slice(3)],
        [1, all.slice(4)],
        [1_000, all.slice(4)],
        [1_001, all.slice(5)],
        [2_001, all.slice(6)],
        [290_000, all.slice(6)],
        [290_001, []],
      ] as const) {
        setClock(endMs + ms);
        expect(await shown(store)).toEqual(expected);
      }
      expect(await stored(store)).toEqual({ events: 7, totals: 7 });
    },
  );

  it('removes rows and totals of what is over, by whole quarters of an hour', async () => {
    const store = await givenPurchases('free');
    const endMs = Date.parse(happenedAt) + 30 * dayMs;
    setClock(endMs);
    await removeExpired();
    expect(await stored(store)).toEqual({ events: 6, totals: 6 });
    expect(await shown(store)).toEqual(['0', '1', '2', '290']);
    setClock(endMs + 151_000);
    await removeExpired();
    expect(await stored(store)).toEqual({ events: 1, totals: 1 });
    setClock(endMs + dayMs);
    await removeExpired();
    expect(await stored(store)).toEqual({ events: 0, totals: 0 });
    await removeExpired();
    expect(await shown(store)).toEqual([]);
  });

  it('leaves hidden events to a longer plan, which shows them again until they are removed', async () => {
    const store = await givenPurchases('free');
    const endMs = Date.parse(happenedAt) + 30 * dayMs;
    setClock(endMs + dayMs);
    expect(await shown(store)).toEqual([]);
    await changeStore(server, store, { plan: 'growth' });
    expect(await shown(store)).toEqual(['-1000', '-2', '-1', '0', '1', '2', '290']);
    await removeExpired();
    expect(await shown(store)).toHaveLength(7);

    await changeStore(server, store, { plan: 'free' });
    expect(await shown(store)).toEqual([]);
    await removeExpired();
    await changeStore(server, store, { plan: 'enterprise' });
    expect(await shown(store)).toEqual([]);
  });

  it('leaves statistics and list alike where it cut within a quarter of an hour', async () => {
    const store = await givenPurchases('free');
    setClock(Date.parse(happenedAt) + 30 * dayMs);
    await removeExpired();
    await changeStore(server, store, { plan: 'enterprise' });
    expect(await shown(store)).toEqual(['-2', '-1', '0', '1', '2', '290']);
  });

  it('goes by when events happened, whenever they were received', async () => {
    const store = await givenStore(server, { plan: 'free' });
    const happened = Date.parse('2026-06-10T10:00:00Z');
    for (const [eventId, receivedMs] of [
      ['ahead', happened - 300_000],
      ['late', happened + 86_400_999],
    ] as const)
      await sendAt(server, store.client, new Date(receivedMs), [
        { eventName: 'Lead', eventId, eventTime: happened / 1_000 },
      ]);
    setClock(happened + 30 * dayMs);
    await removeExpired();
    expect(await listedEventIds(store.client)).toEqual(['late', 'ahead']);
    setClock(happened + 30 * dayMs + 15 * 60 * 1_000);
    await removeExpired();
    expect(await stored(store)).toEqual({ events: 0, totals: 0 });
  });

  it('removes as many as there are, and nothing of stores that keep them longer', async () => {
    const free = await givenStore(server, { plan: 'free' });
    const paying = await givenStore(server, { plan: 'enterprise', organizationId: free.organizationId });
    const test = await givenStore(server, { plan: 'free', organizationId: free.organizationId, mode: 'test' });
    const eventTime = new Date(happenedAt);
    const seeds = Array.from({ length: 5_001 }, () => ({ eventTime }));
    await addEvents(server, { tenantId: free.organizationId, storeId: free.storeId }, seeds);
    await addEvents(server, { tenantId: free.organizationId, storeId: paying.storeId }, seeds.slice(0, 2));
    await addEvents(server, { tenantId: `${free.organizationId}_test`, storeId: test.storeId }, seeds.slice(0, 2));
    setClock(Date.parse(happenedAt) + 31 * dayMs);
    await removeExpired();
    expect((await stored(free)).events).toBe(0);
    expect((await stored(paying)).events).toBe(2);
    expect((await stored({ ...test, organizationId: `${free.organizationId}_test` })).events).toBe(0);
  });
});
