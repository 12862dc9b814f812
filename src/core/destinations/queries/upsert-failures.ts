import { instant, type Queryable, sql } from '../../database/sql.ts';
import { quarterOf } from '../../time/quarter.ts';
import type { GoneDelivery } from './delete-deliveries-of.ts';

/** Counts deliveries that were pending and are gone as failed, so that their destinations do not wait for them for ever. */
export const upsertFailures = (
  db: Queryable,
  { tenantId, deliveries }: { tenantId: string; deliveries: readonly GoneDelivery[] },
) => {
  const rows = deliveries.map(({ destination_id, occurred_at }) => ({
    destination_id,
    slot_at: instant(quarterOf(occurred_at)),
  }));
  return db.query(sql.typeAlias('nothing')`
    INSERT INTO core.delivery_total (tenant_id, destination_id, slot_at, queued, sent, failed)
    SELECT ${tenantId}, destination_id, slot_at, 0, 0, count(*)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (destination_id text, slot_at timestamptz)
    GROUP BY destination_id, slot_at
    ORDER BY destination_id, slot_at
    ON CONFLICT (tenant_id, destination_id, slot_at) DO UPDATE SET failed = delivery_total.failed + EXCLUDED.failed
  `);
};
