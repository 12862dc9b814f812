import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { createEncryption } from '../encryption/encryption.ts';
import { createLog } from '../logs/log.ts';
import { createDeliveryMetrics } from '../metrics/delivery-metrics.ts';
import { createOutbound } from '../outbound/outbound.ts';
import { eventually } from '../testing/child-server.ts';
import { startProduct } from '../testing/start-product.ts';
import type { JobHandler } from './job.ts';
import { insertJob } from './queries/insert-job.ts';
import { startWorker } from './worker.ts';

describe('startWorker', async () => {
  const { database, databaseUrl: url } = await startProduct();
  const start = (handlers: Record<string, JobHandler>, more: Partial<Parameters<typeof startWorker>[0]> = {}) =>
    startWorker({
      ...{ url, database, handlers, timers: [], clock: () => new Date(), keyedHash: (text) => text },
      encryption: createEncryption('a secret of this test'),
      outbound: createOutbound({ privateTargets: 'refuse' }),
      platformAddresses: {},
      log: createLog('silent'),
      deliveryMetrics: createDeliveryMetrics(),
      ...more,
    });

  it('does a job that was added in a transaction, and none of one that was taken back', async () => {
    const done: unknown[] = [];
    const worker = start({ 'test.note': async ({ payload }) => void done.push(payload) });
    await database
      .transaction(async (transaction) => {
        await insertJob(transaction, { name: 'test.note', payload: { nth: 1 } });
        throw new Error('taken back');
      })
      .catch(() => {});
    await database.transaction((transaction) => insertJob(transaction, { name: 'test.note', payload: { nth: 2 } }));
    await eventually(() => done.length > 0);
    await worker.stop();
    expect(done).toEqual([{ nth: 2 }]);
  });

  it('keeps one of several jobs that wait with the same key', async () => {
    for (let nth = 1; nth <= 3; nth++) await insertJob(database, { name: 'test.wake', payload: { nth }, key: 'wake' });
    const done: unknown[] = [];
    const worker = start({ 'test.wake': async ({ payload }) => void done.push(payload) });
    await eventually(() => done.length > 0);
    await worker.stop();
    expect(done).toEqual([{ nth: 3 }]);
  });

  it.each([false, true])('beats in the name its jobs are locked by (fetchesMany: %s)', async (fetchesMany) => {
    const beating: boolean[] = [];
    const isBeating = sql.type(z.strictObject({ is_beating: z.boolean() }))`
      SELECT EXISTS (
        SELECT FROM graphile_worker._private_jobs JOIN core.worker ON worker.id = locked_by
      ) AS is_beating
    `;
    await insertJob(database, { name: 'test.look', payload: {} });
    const look = async () => {
      for (let tries = 0; tries < 80 && !(await database.one(isBeating)).is_beating; tries++) await sleep(50);
      beating.push((await database.one(isBeating)).is_beating);
    };
    const worker = start({ 'test.look': look }, { fetchesMany });
    await eventually(() => beating.length > 0);
    await worker.stop();
    expect(beating).toEqual([true]);
  });

  it('gives the jobs that it fetched and did not begin back when it is stopped', async () => {
    const job = z.strictObject({ waiting: z.number(), locked: z.number() });
    for (let nth = 0; nth < 20; nth++) await insertJob(database, { name: 'test.slow', payload: { nth } });
    let begun = 0;
    const slow = async () => {
      begun++;
      await sleep(300);
    };
    const worker = start({ 'test.slow': slow }, { fetchesMany: true });
    await eventually(() => begun > 0);
    await worker.stop();
    const left = await database.one(sql.type(job)`
      SELECT count(*) AS waiting, count(locked_at) AS locked FROM graphile_worker._private_jobs
    `);
    expect(left).toEqual({ waiting: 20 - begun, locked: 0 });
    await database.query(sql.typeAlias('nothing')`DELETE FROM graphile_worker._private_jobs`);
  });

  it('takes ten connections at most to fetch and end many jobs at once, however long each statement waits', async () => {
    const lines: string[] = [];
    for (let nth = 0; nth < 40; nth++) await insertJob(database, { name: 'test.many', payload: { nth } });
    let begun = 0;
    const { promise: isLocked, resolve: end } = Promise.withResolvers<void>();
    const many: JobHandler = async ({ payload }) => {
      begun++;
      await isLocked;
      await sleep(10 * (payload as { nth: number }).nth); // so that they do not end together
    };
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const worker = start({ 'test.many': many }, { fetchesMany: true, concurrency: 40, log });
    await eventually(() => begun === 40);
    const counted = sql.type(z.strictObject({ waiting: z.number() }))`
      SELECT count(*) AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
    `;
    const { waiting } = await database.transaction(async (transaction) => {
      await transaction.query(sql.typeAlias('nothing')`LOCK TABLE graphile_worker._private_jobs`);
      end();
      await sleep(1_500);
      return transaction.one(counted);
    });
    await worker.stop();
    expect(waiting).toBeGreaterThan(1);
    expect(waiting).toBeLessThanOrEqual(10);
    expect(lines).toEqual([]);
  });

  it('takes the jobs of a worker that was killed before it said that it lives', async () => {
    await insertJob(database, { name: 'test.unknown', payload: { nth: 1 } });
    await database.query(sql.typeAlias('nothing')`
      UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '16 seconds', locked_by = 'unknown'
      WHERE task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'test.unknown')
    `);
    const done: unknown[] = [];
    const worker = start({ 'test.unknown': async ({ payload }) => void done.push(payload) });
    await eventually(() => done.length > 0);
    await worker.stop();
    expect(done).toEqual([{ nth: 1 }]);
  });

  it('takes the jobs of a worker that fell silent', async () => {
    await insertJob(database, { name: 'test.orphan', payload: { nth: 1 } });
    await database.query(sql.typeAlias('nothing')`
      UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'dead'
      WHERE task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'test.orphan')
    `);
    await database.query(sql.typeAlias('nothing')`
      INSERT INTO core.worker (id, beat_at) VALUES ('dead', now() - interval '1 minute')
    `);
    const done: unknown[] = [];
    const worker = start({ 'test.orphan': async ({ payload }) => void done.push(payload) });
    await eventually(() => done.length > 0);
    const living = await database.any(sql.type(z.strictObject({ id: z.string() }))`SELECT id FROM core.worker`);
    await worker.stop();
    expect(done).toEqual([{ nth: 1 }]);
    expect(living.map(({ id }) => id)).not.toContain('dead');
  });
});
