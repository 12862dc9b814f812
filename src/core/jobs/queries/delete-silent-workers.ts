import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ id: z.string() });

/** Forgets workers that have been silent for 15 seconds, and names them. All tenants: workers serve them all. */
export const deleteSilentWorkers = (db: Queryable) =>
  db.any(sql.type(row)`
    DELETE FROM core.worker WHERE beat_at < clock_timestamp() - interval '15 seconds' RETURNING id
  `);
