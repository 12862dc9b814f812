import { instant, type Queryable, sql } from '../../database/sql.ts';

/** Gives a delivery up without an attempt. */
export const updateDeliveryFailed = (
  db: Queryable,
  { tenantId, id, now }: { tenantId: string; id: string; now: Date },
) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE core.webhook_delivery
    SET status = 'failed', settled_at = ${instant(now)}, next_attempt_at = NULL, claimed_until = NULL, is_queued = false
    WHERE tenant_id = ${tenantId} AND id = ${id} AND status = 'pending'
  `);
