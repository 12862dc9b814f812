import { instant, type Queryable, sql } from '../../database/sql.ts';

/** An attempt that was made, and what becomes of its delivery. */
export type MadeAttempt = {
  tenantId: string;
  deliveryId: string;
  /** How many were made before it, ever and in this round. */
  attempt: number;
  roundAttempt: number;
  startedAt: Date;
  status: number | null;
  error: string | null;
  durationMs: number;
  reply: string | null;
  next: { status: 'pending'; at: Date } | { status: 'sent' | 'failed'; at: Date };
};

/** Keeps an attempt and moves its delivery on; false when another worker has told of this attempt before. */
export const insertAttempt = async (db: Queryable, made: MadeAttempt): Promise<boolean> => {
  const { tenantId, deliveryId, attempt, next } = made;
  const [nextAttemptAt, settledAt] = next.status === 'pending' ? [instant(next.at), null] : [null, instant(next.at)];
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    WITH delivery AS (
      UPDATE core.webhook_delivery
      SET status = ${next.status}, attempt_count = ${attempt + 1}, round_attempt_count = ${made.roundAttempt + 1},
        next_attempt_at = ${nextAttemptAt}, settled_at = ${settledAt}, claimed_until = NULL, is_queued = false
      WHERE tenant_id = ${tenantId} AND id = ${deliveryId} AND attempt_count = ${attempt} AND status = 'pending'
      RETURNING tenant_id, id
    )
    INSERT INTO core.webhook_attempt (
      tenant_id, delivery_id, number, status, error, duration_ms, reply, created_at
    )
    SELECT tenant_id, id, ${attempt + 1}::integer, ${made.status}::integer, ${made.error}::text, ${made.durationMs}::integer,
      ${made.reply}::text, ${instant(made.startedAt)}::timestamptz
    FROM delivery
  `);
  return rowCount > 0;
};
