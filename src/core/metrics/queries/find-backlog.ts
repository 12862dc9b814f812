import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';

const count = z.number();
const seconds = z.number();
const row = z.strictObject({
  job_lag: seconds,
  webhooks: count,
  webhook_lag: seconds,
  destinations: count,
  destination_lag: seconds,
});

/** See `findBacklog`. */
export type Backlog = z.infer<typeof row>;

/**
 * What is still to be done: how many deliveries wait, and for how many seconds the oldest job and delivery have been due.
 * All tenants: it is the operator's view.
 */
export const findBacklog = (db: Queryable) =>
  db.one(sql.type(row)`
    SELECT job.lag AS job_lag, webhook.waiting AS webhooks, webhook.lag AS webhook_lag,
      destination.waiting AS destinations, destination.lag AS destination_lag
    FROM (
      SELECT GREATEST(0, COALESCE(EXTRACT(EPOCH FROM clock_timestamp() - min(run_at)), 0))::float8 AS lag
      FROM graphile_worker.jobs
      WHERE locked_at IS NULL AND attempts < max_attempts
    ) AS job,
    (
      SELECT count(*) AS waiting,
        GREATEST(0, COALESCE(EXTRACT(EPOCH FROM clock_timestamp() - min(next_attempt_at)), 0))::float8 AS lag
      FROM core.webhook_delivery
      WHERE status = 'pending'
    ) AS webhook,
    (
      SELECT count(*) AS waiting,
        GREATEST(0, COALESCE(EXTRACT(EPOCH FROM clock_timestamp() - min(next_attempt_at)), 0))::float8 AS lag
      FROM core.delivery
      WHERE status = 'pending'
    ) AS destination
  `);
