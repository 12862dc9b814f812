import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/**
 * Deletes events that were kept apart before the horizon, at most so many, and resolves to how many they were.
 * All tenants: they expire by the clock alone.
 */
export const deleteExpiredUnmatchedEvents = async (
  db: Queryable,
  { horizon, most }: { horizon: Date; most: number },
): Promise<number> => {
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    DELETE FROM experiments.unmatched_event
    WHERE ctid = ANY (ARRAY(
      SELECT ctid
      FROM experiments.unmatched_event
      WHERE created_at < ${instant(horizon)}
      ORDER BY created_at
      LIMIT ${most}
      FOR UPDATE SKIP LOCKED
    ))
  `);
  return rowCount;
};
