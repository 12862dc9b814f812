import { instant, type Queryable, sql } from '../../database/sql.ts';

/** Begins a new round of a delivery, whatever became of the one before; false when its event was erased. */
export const updateDeliveryAsked = async (
  db: Queryable,
  { tenantId, id, now }: { tenantId: string; id: string; now: Date },
): Promise<boolean> => {
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    UPDATE core.webhook_delivery
    SET status = 'pending', round_attempt_count = 0, next_attempt_at = ${instant(now)}, settled_at = NULL
    WHERE tenant_id = ${tenantId} AND id = ${id} AND status <> 'erased'
  `);
  return rowCount > 0;
};
