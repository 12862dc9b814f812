import { type Queryable, sql } from '../../database/sql.ts';

/**
 * A job to be done at `runAt`, at once without one. Of several with one `key` that wait, one is left; those of one `queue`
 * are done one after the other.
 */
export type NewJob = {
  name: string;
  payload: Record<string, unknown>;
  key?: string;
  queue?: string;
  runAt?: Date;
};

/**
 * Adds a job, in the transaction of the change it follows; one that waits with the same key keeps its time. All tenants: the
 * queue stands above them.
 */
export const insertJob = (db: Queryable, { name, payload, key, queue, runAt }: NewJob) =>
  db.query(sql.typeAlias('nothing')`
    SELECT
    FROM graphile_worker.add_job(
      ${name}, ${JSON.stringify(payload)}::json, queue_name => ${queue ?? null},
      run_at => ${runAt?.toISOString() ?? null}::timestamptz, job_key => ${key ?? null},
      job_key_mode => 'preserve_run_at', max_attempts => 25
    )
  `);
