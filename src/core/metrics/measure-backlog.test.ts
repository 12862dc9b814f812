import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { insertJob } from '../jobs/queries/insert-job.ts';
import { startProduct } from '../testing/start-product.ts';

const server = await startProduct();

const metrics = async (): Promise<Record<string, number>> => {
  const text = await (await fetch(`${server.origin}/metrics`)).text();
  const lines = text.split('\n').filter((line) => /^tributary_(job|deliver)/.test(line));
  return Object.fromEntries(lines.map((line) => line.split(' ')).map(([name, value]) => [name, Number(value)]));
};

describe('the backlog in /metrics', () => {
  it('is nothing where nothing is to be done', async () => {
    await server.database.any(sql.type(z.unknown())`DELETE FROM graphile_worker._private_jobs`);
    await server.database.any(sql.type(z.unknown())`DELETE FROM core.webhook_delivery`);
    await server.database.any(sql.type(z.unknown())`DELETE FROM core.delivery`);
    expect(await metrics()).toEqual({
      tributary_job_lag_seconds: 0,
      'tributary_deliveries_waiting{kind="webhook"}': 0,
      'tributary_deliveries_waiting{kind="destination"}': 0,
      'tributary_delivery_lag_seconds{kind="webhook"}': 0,
      'tributary_delivery_lag_seconds{kind="destination"}': 0,
    });
  });

  it('tells what waits and since when, without what is not due yet', async () => {
    const ago = (ms: number) => new Date(Date.now() - ms);
    await insertJob(server.database, { name: 'test.late', payload: {}, runAt: ago(60_000) });
    await insertJob(server.database, { name: 'test.later', payload: {}, runAt: ago(-60_000) });
    await server.database.any(sql.type(z.unknown())`
      INSERT INTO core.webhook_delivery (
        tenant_id, id, endpoint_id, event_id, event_type, event_created_at, status, next_attempt_at, created_at
      )
      SELECT 'org_demo', 'whd_' || n, 'whe_1', 'msg_' || n, 'conversion.created', now(), 'pending',
        now() - n * interval '1 hour', now()
      FROM generate_series(-1, 1) AS n
    `);
    const told = await metrics();
    expect(told.tributary_job_lag_seconds).toBeGreaterThanOrEqual(60);
    expect(told.tributary_job_lag_seconds).toBeLessThan(600);
    expect(told['tributary_deliveries_waiting{kind="webhook"}']).toBe(3);
    expect(told['tributary_delivery_lag_seconds{kind="webhook"}']).toBeGreaterThanOrEqual(3_600);
    expect(told['tributary_delivery_lag_seconds{kind="webhook"}']).toBeLessThan(4_200);
  });
});
