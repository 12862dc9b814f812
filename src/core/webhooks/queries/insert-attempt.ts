import { z } from 'zod';
import { sharedStatement } from '../../database/shared-statement.ts';
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

const row = z.strictObject({ id: z.string() });

/** The statement that keeps attempts of one data set and moves their deliveries on; names those it kept. */
const insertAttempts = (db: Queryable, attempts: readonly MadeAttempt[]) => {
  const tenantId = attempts[0]?.tenantId ?? '';
  const rows = attempts.map(
    ({ deliveryId, attempt, roundAttempt, startedAt, next, durationMs: duration_ms, ...made }) => ({
      ...{ id: deliveryId, attempt, round_attempt: roundAttempt, started_at: instant(startedAt), duration_ms },
      ...{ reply_status: made.status, error: made.error, reply: made.reply, status: next.status },
      ...(next.status === 'pending' ? { next_attempt_at: instant(next.at) } : { settled_at: instant(next.at) }),
    }),
  );
  return db.any(sql.type(row)`
    WITH made AS (
      SELECT *
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS made (
        id text, attempt integer, round_attempt integer, started_at timestamptz, duration_ms integer, reply_status integer,
        error text, reply text, status text, next_attempt_at timestamptz, settled_at timestamptz
      )
    ), delivery AS (
      UPDATE core.webhook_delivery
      SET status = made.status, attempt_count = made.attempt + 1, round_attempt_count = made.round_attempt + 1,
        next_attempt_at = made.next_attempt_at, settled_at = made.settled_at, claimed_until = NULL, is_queued = false
      FROM made
      WHERE webhook_delivery.tenant_id = ${tenantId} AND webhook_delivery.id = made.id
        AND webhook_delivery.attempt_count = made.attempt AND webhook_delivery.status = 'pending'
      RETURNING webhook_delivery.id
    )
    INSERT INTO core.webhook_attempt (
      tenant_id, delivery_id, number, status, error, duration_ms, reply, created_at
    )
    SELECT ${tenantId}, id, made.attempt + 1, made.reply_status, made.error, made.duration_ms, made.reply, made.started_at
    FROM delivery
    JOIN made USING (id)
    RETURNING delivery_id AS id
  `);
};

/** Keeps an attempt and moves its delivery on; false when another worker has told of this attempt before. */
export const insertAttempt = async (db: Queryable, made: MadeAttempt): Promise<boolean> =>
  (await insertAttempts(db, [made])).length > 0;

/** The same in a statement shared with attempts of this moment, for those that nothing else follows from. */
export const insertLoneAttempt = sharedStatement<MadeAttempt, boolean>({
  rows: 200,
  key: ({ deliveryId }) => deliveryId,
  statement: async (database, attempts) => {
    const kept = new Set((await insertAttempts(database, attempts)).map(({ id }) => id));
    return new Map(attempts.map(({ deliveryId }) => [deliveryId, kept.has(deliveryId)]));
  },
});
