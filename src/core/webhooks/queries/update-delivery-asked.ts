import { z } from 'zod';
import { instant, type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ id: z.string(), attempt_count: z.number() });

/** Begins a new round of a delivery, whatever became of the one before; null when its event was erased. */
export const updateDeliveryAsked = (
  db: Queryable,
  { tenantId, id, now }: { tenantId: string; id: string; now: Date },
) =>
  db.maybeOne(sql.type(row)`
    UPDATE core.webhook_delivery
    SET status = 'pending', round_attempt_count = 0, next_attempt_at = ${instant(now)}, settled_at = NULL
    WHERE tenant_id = ${tenantId} AND id = ${id} AND status <> 'erased'
    RETURNING id, attempt_count
  `);
