import { z } from 'zod';
import { instant, prepared, type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({
  created_at: z.date(),
  id: z.string(),
  occurred_at: z.date(),
  payload: z.record(z.string(), z.unknown()),
  unhashed: z.record(z.string(), z.string()).nullable(),
  attempts: z.number(),
});

/** A delivery that this worker has in hand, its present attempt counted. */
export type ClaimedDelivery = z.infer<typeof row>;

/**
 * Takes deliveries whose time has come, at most so many, the longest waiting first; nobody else gets them before `until`.
 * They come in the order of their receipt.
 * With `occurredBefore` only those of older events.
 */
export const claimDeliveries = async (
  db: Queryable,
  given: {
    tenantId: string;
    destinationId: string;
    now: Date;
    until: Date;
    most: number;
    occurredBefore?: Date | null;
  },
) => {
  const inOrder = (a: ClaimedDelivery, b: ClaimedDelivery): number =>
    a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1);
  const older = given.occurredBefore
    ? sql.fragment`AND occurred_at < ${instant(given.occurredBefore)}::timestamptz`
    : sql.fragment``;
  const claimed = await db.any(prepared(row)`
    WITH due AS MATERIALIZED (
      SELECT created_at, id
      FROM core.delivery
      WHERE tenant_id = ${given.tenantId} AND destination_id = ${given.destinationId} AND status = 'pending'
        AND next_attempt_at <= ${instant(given.now)}::timestamptz ${older}
      ORDER BY next_attempt_at
      LIMIT ${given.most}
      FOR UPDATE SKIP LOCKED
    )
    UPDATE core.delivery
    SET next_attempt_at = ${instant(given.until)}, attempts = delivery.attempts + 1
    FROM due
    WHERE delivery.tenant_id = ${given.tenantId} AND delivery.destination_id = ${given.destinationId}
      AND delivery.created_at = due.created_at AND delivery.id = due.id
    RETURNING
      delivery.created_at, delivery.id, delivery.occurred_at, delivery.payload, delivery.unhashed, delivery.attempts
  `);
  return claimed.toSorted(inOrder);
};
