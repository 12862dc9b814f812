import { instant, type Queryable, sql } from '../../database/sql.ts';

/** Gives deliveries up without an attempt. */
export const updateDeliveriesFailed = (
  db: Queryable,
  { tenantId, ids, now }: { tenantId: string; ids: readonly string[]; now: Date },
) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE core.webhook_delivery
    SET status = 'failed', settled_at = ${instant(now)}, next_attempt_at = NULL, claimed_until = NULL
    WHERE tenant_id = ${tenantId} AND id = ANY (${sql.array([...ids], 'text')}) AND status = 'pending'
  `);
