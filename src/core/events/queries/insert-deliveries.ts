import { instant, nothing, prepared, type Queryable } from '../../database/sql.ts';

/** An event, and to which endpoints it goes by which delivery. */
export type NewDeliveries = {
  tenantId: string;
  event: { id: string; type: string };
  deliveries: readonly { id: string; endpointId: string }[];
  now: Date;
};

/** Stores deliveries of an event that has just happened: they wait for whoever delivers to their endpoint next. */
export const insertDeliveries = (db: Queryable, { tenantId, event, deliveries, now }: NewDeliveries) =>
  db.query(prepared(nothing)`
    INSERT INTO core.webhook_delivery (
      tenant_id, id, endpoint_id, event_id, event_type, event_created_at, status, next_attempt_at, created_at
    )
    SELECT
      ${tenantId}, delivery.id, delivery."endpointId", ${event.id}, ${event.type}, ${instant(now)}::timestamptz, 'pending',
      ${instant(now)}::timestamptz, ${instant(now)}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb) AS delivery (id text, "endpointId" text)
  `);
