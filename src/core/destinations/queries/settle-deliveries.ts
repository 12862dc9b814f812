import { instant, nothing, prepared, type Queryable } from '../../database/sql.ts';
import { quarterOf } from '../../time/quarter.ts';
import type { DestinationPlace } from '../deliver-events-job.ts';
import type { ClaimedDelivery } from './claim-deliveries.ts';

/** How deliveries ended; `answer` is JSON text. */
export type Settlement = DestinationPlace & {
  deliveries: readonly ClaimedDelivery[];
  status: 'sent' | 'failed';
  answer: string;
  now: Date;
};

/** Ends deliveries that are still pending, takes away what the platform is told of the person and the page, and counts them. */
export const settleDeliveries = (
  db: Queryable,
  { tenantId, destinationId, deliveries, status, answer, now }: Settlement,
) => {
  const rows = deliveries.map(({ created_at, id, occurred_at }) => ({
    created_at: instant(created_at),
    id,
    slot_at: instant(quarterOf(occurred_at)),
  }));
  return db.query(prepared(nothing)`
    WITH settled AS (
      UPDATE core.delivery
      SET
        status = ${status}, status_at = ${instant(now)}, payload = NULL, unhashed = NULL,
        next_attempt_at = NULL, answer = ${answer}::json
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (
        created_at timestamptz, id text, slot_at timestamptz
      )
      WHERE delivery.tenant_id = ${tenantId} AND delivery.destination_id = ${destinationId}
        AND delivery.created_at = given.created_at AND delivery.id = given.id AND delivery.status = 'pending'
      RETURNING given.slot_at
    )
    INSERT INTO core.delivery_total (tenant_id, destination_id, slot_at, queued, sent, failed)
    SELECT
      ${tenantId}, ${destinationId}, slot_at, 0, count(*) FILTER (WHERE ${status} = 'sent'),
      count(*) FILTER (WHERE ${status} = 'failed')
    FROM settled
    GROUP BY slot_at
    ORDER BY slot_at
    ON CONFLICT (tenant_id, destination_id, slot_at) DO UPDATE
    SET sent = delivery_total.sent + EXCLUDED.sent, failed = delivery_total.failed + EXCLUDED.failed
  `);
};
