import { instant, type Queryable, sql } from '../../database/sql.ts';

/**
 * Deletes deliveries from before the horizon, at most so many, and resolves to how many they were.
 * All tenants: they expire by the clock alone.
 */
export const deleteOldDeliveries = async (
  db: Queryable,
  { horizon, most }: { horizon: Date; most: number },
): Promise<number> => {
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    DELETE FROM core.webhook_delivery
    WHERE ctid = ANY (ARRAY(
      SELECT ctid
      FROM core.webhook_delivery
      WHERE created_at < ${instant(horizon)} AND (settled_at IS NULL OR settled_at < ${instant(horizon)})
      ORDER BY created_at
      LIMIT ${most}
      FOR UPDATE SKIP LOCKED
    ))
  `);
  return rowCount;
};
