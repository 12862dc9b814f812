import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { receiptOf } from '../domain/event-receipt.ts';

/**
 * Deletes events of a store from before the horizon, at most so many from each partition, and resolves to how many they
 * were. Rows are found by their place, which costs the same for each; another partition has the same places, so what lies
 * there has to have expired too. Joined by their key, 5,000 rows took longer than a statement may.
 */
export const deleteExpiredEvents = async (
  db: Queryable,
  { tenantId, storeId, horizon, most }: { tenantId: string; storeId: string; horizon: Date; most: number },
): Promise<number> => {
  const { until = horizon } = receiptOf({ from: horizon, to: horizon });
  const expired = sql.fragment`
    tenant_id = ${tenantId} AND store_id = ${storeId} AND created_at < ${instant(until)}
      AND event_time < ${instant(horizon)}
  `;
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    DELETE FROM ingestion.event
    WHERE ctid = ANY (ARRAY(SELECT ctid FROM ingestion.event WHERE ${expired} LIMIT ${most})) AND ${expired}
  `);
  return rowCount;
};
