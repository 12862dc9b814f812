import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/**
 * Deletes what told a sale without an id from its repeats and does so no more, at most so many, and resolves to how many
 * they were. One that a repeat renews at this moment is skipped. All tenants: they expire by the clock alone.
 */
export const deleteExpiredTransactionIdentities = async (
  db: Queryable,
  { now, most }: { now: Date; most: number },
): Promise<number> => {
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    DELETE FROM experiments.transaction_identity
    WHERE ctid = ANY (ARRAY(
      SELECT ctid
      FROM experiments.transaction_identity
      WHERE expires_at <= ${instant(now)} AND expires_at < '9999-01-01T00:00:00Z'
      ORDER BY expires_at
      LIMIT ${most}
      FOR UPDATE SKIP LOCKED
    ))
  `);
  return rowCount;
};
