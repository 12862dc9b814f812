import { instant, type Queryable, sql } from '../../database/sql.ts';

/**
 * Deletes replies that have expired, at most so many, and resolves to how many they were. One that is replaced at this
 * moment is skipped. All tenants: they expire by the clock alone.
 */
export const deleteExpiredReplies = async (
  db: Queryable,
  { now, most }: { now: Date; most: number },
): Promise<number> => {
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    DELETE FROM core.idempotent_reply
    WHERE ctid = ANY (ARRAY(
      SELECT ctid
      FROM core.idempotent_reply
      WHERE expires_at <= ${instant(now)}
      ORDER BY expires_at
      LIMIT ${most}
      FOR UPDATE SKIP LOCKED
    ))
  `);
  return rowCount;
};
