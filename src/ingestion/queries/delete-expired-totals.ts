import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/** Deletes the totals of quarters of an hour that have ended before the horizon. */
export const deleteExpiredTotals = (
  db: Queryable,
  { tenantId, storeId, horizonQuarter }: { tenantId: string; storeId: string; horizonQuarter: Date },
) =>
  db.query(sql.typeAlias('nothing')`
    DELETE FROM ingestion.event_total
    WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND slot_at < ${instant(horizonQuarter)}
  `);
