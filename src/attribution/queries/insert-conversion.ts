import { type Fragment, instant, prepared, type Queryable, sql } from '../../core/database/sql.ts';
import type { NewDelivery } from '../../core/destinations/compose-deliveries.ts';
import { queueDeliveries, toDeliveryRows } from '../../core/destinations/queries/queue-deliveries.ts';
import { quarterOf } from '../../core/time/quarter.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Explanation } from '../domain/match.ts';
import { type TrackedConversionRow, trackedConversionColumns, trackedConversionRow } from './tracked-conversion-row.ts';

/** A conversion before it is matched; its value is decimal text, its products JSON text, both as they were sent. */
export type NewConversion = {
  tenantId: string;
  id: string;
  storeId: string;
  eventType: string;
  orderId: string | null;
  eventId: string | null;
  identityKey: string | null;
  eventValue: string | null;
  currency: string;
  products: string;
  eventSourceUrl: string | null;
  occurredAt: Date;
  evidence: readonly Evidence[];
  explanation: Explanation;
  /** What is to be sent to ad platforms, if it is new. */
  deliveries: readonly NewDelivery[];
  now: Date;
};

const queueing = ({ tenantId, occurredAt, now, deliveries }: NewConversion): Fragment => {
  if (deliveries.length === 0) return sql.fragment``;
  const stored = sql.fragment`
    SELECT
      id, ${instant(now)}::timestamptz AS received_at, ${instant(occurredAt)}::timestamptz AS occurred_at,
      ${instant(quarterOf(occurredAt))}::timestamptz AS slot_at,
      ${JSON.stringify(toDeliveryRows(deliveries))}::jsonb AS deliveries
    FROM stored
  `;
  return sql.fragment`, ${queueDeliveries(tenantId, stored)}`;
};

/** Asking how many workers are woken is what has them woken. */
const woken = ({ deliveries }: NewConversion): Fragment =>
  deliveries.length === 0 ? sql.fragment`` : sql.fragment`WHERE (SELECT count(*) FROM queued_jobs) >= 0`;

/**
 * Stores a conversion with its evidence and queues what is to be sent of it, so far without a click; null when it is known
 * already.
 */
export const insertConversion = (db: Queryable, conversion: NewConversion): Promise<TrackedConversionRow | null> =>
  db.maybeOne(prepared(trackedConversionRow)`
    WITH stored AS (
      INSERT INTO attribution.conversion (
        tenant_id, id, store_id, event_type, order_id, event_id, identity_key, event_value, currency, products,
        event_source_url, explanation, capi_sent, occurred_at, created_at, matched_at
      )
      VALUES (
        ${conversion.tenantId}, ${conversion.id}, ${conversion.storeId}, ${conversion.eventType}, ${conversion.orderId},
        ${conversion.eventId}, ${conversion.identityKey}, ${conversion.eventValue}, ${conversion.currency},
        ${conversion.products}, ${conversion.eventSourceUrl}, ${JSON.stringify(conversion.explanation)},
        ${conversion.deliveries.some(({ platform }) => platform === 'meta')},
        ${instant(conversion.occurredAt)}, ${instant(conversion.now)}, ${instant(conversion.now)}
      )
      ON CONFLICT (tenant_id, store_id, identity_key) DO NOTHING
      RETURNING ${trackedConversionColumns}
    ), stored_evidence AS (
      INSERT INTO attribution.conversion_evidence (tenant_id, store_id, kind, value, conversion_id, created_at)
      SELECT
        ${conversion.tenantId}, ${conversion.storeId}, piece.kind, piece.value, stored.id,
        ${instant(conversion.now)}::timestamptz
      FROM stored
      CROSS JOIN jsonb_to_recordset(${JSON.stringify(conversion.evidence)}::jsonb) AS piece (kind text, value text)
    )${queueing(conversion)}
    SELECT ${trackedConversionColumns} FROM stored ${woken(conversion)}
  `);
