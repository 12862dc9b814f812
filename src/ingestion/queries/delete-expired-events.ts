import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { receiptOf } from '../domain/event-receipt.ts';

/** Deletes events of a store from before the horizon, at most so many, and resolves to how many they were. */
export const deleteExpiredEvents = async (
  db: Queryable,
  { tenantId, storeId, horizon, most }: { tenantId: string; storeId: string; horizon: Date; most: number },
): Promise<number> => {
  const { until = horizon } = receiptOf({ from: horizon, to: horizon });
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    DELETE FROM ingestion.event
    WHERE (tenant_id, store_id, created_at, id) IN (
      SELECT tenant_id, store_id, created_at, id
      FROM ingestion.event
      WHERE tenant_id = ${tenantId} AND store_id = ${storeId}
        AND created_at < ${instant(until)} AND event_time < ${instant(horizon)}
      LIMIT ${most}
    )
      AND tenant_id = ${tenantId} AND store_id = ${storeId} AND created_at < ${instant(until)}
  `);
  return rowCount;
};
