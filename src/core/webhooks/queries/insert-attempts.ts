import { z } from 'zod';
import { prepared, type Queryable, sql } from '../../database/sql.ts';

/** An attempt that was made, and what becomes of its delivery. */
export type MadeAttempt = {
  deliveryId: string;
  /** How many were made before it, ever and in this round. */
  attempt: number;
  roundAttempt: number;
  startedAt: Date;
  status: number | null;
  error: string | null;
  durationMs: number;
  reply: string | null;
  outcome: 'pending' | 'sent' | 'failed';
  nextAttemptAt: Date | null;
  settledAt: Date | null;
};

const row = z.strictObject({ id: z.string() });

/** An attempt whose round is still that of its delivery, or that was taken. */
const decides = sql.fragment`(delivery.round_attempt_count = made."roundAttempt" OR made.outcome = 'sent')`;

/**
 * Keeps attempts and moves their deliveries on; names those of which no other worker has told before. Where a new round was
 * asked for while an attempt of an older one was in flight, what came of that is only counted, unless it was taken.
 */
export const insertAttempts = (
  db: Queryable,
  { tenantId, attempts }: { tenantId: string; attempts: readonly MadeAttempt[] },
) =>
  db.any(prepared(row)`
    WITH made AS MATERIALIZED (
      SELECT *
      FROM jsonb_to_recordset(${JSON.stringify(attempts)}::jsonb) AS made (
        "deliveryId" text, attempt integer, "roundAttempt" integer, "startedAt" timestamptz, status integer, error text,
        "durationMs" integer, reply text, outcome text, "nextAttemptAt" timestamptz, "settledAt" timestamptz
      )
    ), moved AS (
      UPDATE core.webhook_delivery AS delivery
      SET attempt_count = made.attempt + 1, claimed_until = NULL,
        status = CASE WHEN ${decides} THEN made.outcome ELSE delivery.status END,
        round_attempt_count = CASE WHEN ${decides} THEN made."roundAttempt" + 1 ELSE delivery.round_attempt_count END,
        next_attempt_at = CASE WHEN ${decides} THEN made."nextAttemptAt" ELSE delivery.next_attempt_at END,
        settled_at = CASE WHEN ${decides} THEN made."settledAt" ELSE delivery.settled_at END
      FROM made
      WHERE delivery.tenant_id = ${tenantId} AND delivery.id = made."deliveryId"
        AND delivery.attempt_count = made.attempt AND delivery.status = 'pending'
      RETURNING delivery.id
    ), kept AS (
      INSERT INTO core.webhook_attempt (tenant_id, delivery_id, number, status, error, duration_ms, reply, created_at)
      SELECT ${tenantId}, moved.id, made.attempt + 1, made.status, made.error, made."durationMs", made.reply,
        made."startedAt"
      FROM moved
      JOIN made ON made."deliveryId" = moved.id
    )
    SELECT id FROM moved
  `);
