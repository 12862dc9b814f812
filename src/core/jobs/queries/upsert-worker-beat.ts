import { type Queryable, sql } from '../../database/sql.ts';

/** Says that these workers live. All tenants: workers serve them all. */
export const upsertWorkerBeat = (db: Queryable, { workerIds }: { workerIds: readonly string[] }) =>
  db.query(sql.typeAlias('nothing')`
    INSERT INTO core.worker (id, beat_at)
    SELECT id, clock_timestamp() FROM unnest(${sql.array([...workerIds], 'text')}) AS id
    ON CONFLICT (id) DO UPDATE SET beat_at = EXCLUDED.beat_at
  `);
