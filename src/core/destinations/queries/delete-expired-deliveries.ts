import { instant, type Queryable, sql } from '../../database/sql.ts';

/** Which deliveries a store no longer keeps: of events from before the horizon, which were received before that time. */
export type ExpiredDeliveries = {
  product: string;
  tenantId: string;
  storeId: string;
  horizon: Date;
  receivedBefore: Date;
  most: number;
};

/** Deletes what was sent of events from before the horizon, at most so many, and resolves to how many they were. */
export const deleteExpiredDeliveries = async (
  db: Queryable,
  { product, tenantId, storeId, horizon, receivedBefore, most }: ExpiredDeliveries,
): Promise<number> => {
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    DELETE FROM core.delivery
    WHERE (tenant_id, destination_id, created_at, id) IN (
      SELECT delivery.tenant_id, delivery.destination_id, delivery.created_at, delivery.id
      FROM core.destination
      JOIN core.delivery ON delivery.tenant_id = ${tenantId} AND delivery.destination_id = destination.id
      WHERE destination.tenant_id = ${tenantId} AND destination.product = ${product}
        AND destination.store_id = ${storeId} AND delivery.created_at < ${instant(receivedBefore)}
        AND delivery.occurred_at < ${instant(horizon)}
      LIMIT ${most}
    )
      AND tenant_id = ${tenantId} AND created_at < ${instant(receivedBefore)}
  `);
  return rowCount;
};
