import { instant, type Queryable, sql } from '../../core/database/sql.ts';
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
  now: Date;
};

/** Stores a conversion with its evidence, so far without a click; null when it is known already. */
export const insertConversion = (db: Queryable, conversion: NewConversion): Promise<TrackedConversionRow | null> =>
  db.maybeOne(sql.type(trackedConversionRow)`
    WITH stored AS (
      INSERT INTO attribution.conversion (
        tenant_id, id, store_id, event_type, order_id, event_id, identity_key, event_value, currency, products,
        event_source_url, explanation, occurred_at, created_at, matched_at
      )
      VALUES (
        ${conversion.tenantId}, ${conversion.id}, ${conversion.storeId}, ${conversion.eventType}, ${conversion.orderId},
        ${conversion.eventId}, ${conversion.identityKey}, ${conversion.eventValue}, ${conversion.currency},
        ${conversion.products}, ${conversion.eventSourceUrl}, ${JSON.stringify(conversion.explanation)},
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
    )
    SELECT ${trackedConversionColumns} FROM stored
  `);
