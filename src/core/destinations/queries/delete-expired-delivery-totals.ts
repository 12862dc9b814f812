import { instant, type Queryable, sql } from '../../database/sql.ts';

/** Deletes what deliveries of a store add up to before that quarter of an hour. */
export const deleteExpiredDeliveryTotals = (
  db: Queryable,
  given: { product: string; tenantId: string; storeId: string; horizonQuarter: Date },
) =>
  db.query(sql.typeAlias('nothing')`
    DELETE FROM core.delivery_total
    WHERE tenant_id = ${given.tenantId} AND slot_at < ${instant(given.horizonQuarter)}
      AND destination_id IN (
        SELECT id
        FROM core.destination
        WHERE tenant_id = ${given.tenantId} AND product = ${given.product} AND store_id = ${given.storeId}
      )
  `);
