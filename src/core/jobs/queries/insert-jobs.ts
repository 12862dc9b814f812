import { type Queryable, sql } from '../../database/sql.ts';

/** Several jobs of one name. */
export type NewJobs = { name: string; payloads: readonly Record<string, unknown>[] };

/** Adds several jobs that are due at once, in the transaction of the change they follow. All tenants: the queue stands above them. */
export const insertJobs = (db: Queryable, { name, payloads }: NewJobs) =>
  db.query(sql.typeAlias('nothing')`
    SELECT
    FROM json_array_elements(${JSON.stringify(payloads)}::json) AS payload,
      graphile_worker.add_job(${name}, payload)
  `);
