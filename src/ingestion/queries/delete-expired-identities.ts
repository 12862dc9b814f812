import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/**
 * Deletes identities that have expired, at most so many, and resolves to how many they were. One that is claimed anew at
 * this moment is skipped. All tenants: they expire by the clock alone.
 */
export const deleteExpiredIdentities = async (
  db: Queryable,
  { now, most }: { now: Date; most: number },
): Promise<number> => {
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    DELETE FROM ingestion.event_identity
    WHERE ctid = ANY (ARRAY(
      SELECT ctid
      FROM ingestion.event_identity
      WHERE expires_at <= ${instant(now)}
      ORDER BY expires_at
      LIMIT ${most}
      FOR UPDATE SKIP LOCKED
    ))
      AND expires_at <= ${instant(now)}
  `);
  return rowCount;
};
