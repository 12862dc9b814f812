import { instant, type Queryable, sql } from '../../database/sql.ts';

/** Has an attempt wait for its endpoint to be less busy, unless it was made or is being made. */
export const updateDeliveryQueued = async (
  db: Queryable,
  { tenantId, id, attempt, now }: { tenantId: string; id: string; attempt: number; now: Date },
): Promise<boolean> => {
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    UPDATE core.webhook_delivery
    SET is_queued = true
    WHERE tenant_id = ${tenantId} AND id = ${id} AND attempt_count = ${attempt} AND status = 'pending'
      AND (claimed_until IS NULL OR claimed_until <= ${instant(now)})
  `);
  return rowCount > 0;
};
