import { z } from 'zod';
import { instant, type Queryable, sql } from '../../database/sql.ts';
import type { DestinationPlace } from '../deliver-events-job.ts';
import type { ClaimedDelivery } from './claim-deliveries.ts';

const row = z.strictObject({ created_at: z.date(), id: z.string() });

/** Until when deliveries are left alone; `answer` is JSON text, null keeps the one before. */
export type Postponement = DestinationPlace & {
  deliveries: readonly ClaimedDelivery[];
  until: Date;
  answer: string | null;
};

/**
 * Leaves pending deliveries alone for a while: until their next attempt, or while this worker has them in hand. Names those
 * that are still pending.
 */
export const postponeDeliveries = (
  db: Queryable,
  { tenantId, destinationId, deliveries, until, answer }: Postponement,
) => {
  const rows = deliveries.map(({ created_at, id }) => ({ created_at: instant(created_at), id }));
  return db.any(sql.type(row)`
    UPDATE core.delivery
    SET next_attempt_at = ${instant(until)}, answer = COALESCE(${answer}::json, delivery.answer)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (created_at timestamptz, id text)
    WHERE delivery.tenant_id = ${tenantId} AND delivery.destination_id = ${destinationId}
      AND delivery.created_at = given.created_at AND delivery.id = given.id AND delivery.status = 'pending'
    RETURNING delivery.created_at, delivery.id
  `);
};
