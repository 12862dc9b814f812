import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ id: z.string() });

/**
 * Names workers that have held jobs for 15 seconds and are not among those that live: killed before they could say that
 * they do. All tenants: workers serve them all.
 */
export const listUnknownWorkers = (db: Queryable) =>
  db.any(sql.type(row)`
    SELECT DISTINCT locked_by AS id
    FROM graphile_worker.jobs
    WHERE locked_at < clock_timestamp() - interval '15 seconds'
      AND NOT EXISTS (SELECT FROM core.worker WHERE worker.id = jobs.locked_by)
  `);
