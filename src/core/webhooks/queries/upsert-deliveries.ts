import { instant, nothing, prepared, type Queryable } from '../../database/sql.ts';

/** Events that an endpoint is to be told of, by a delivery of this id where there was none yet. */
export type DeliveriesToUpsert = {
  tenantId: string;
  endpointId: string;
  deliveries: readonly { id: string; eventId: string; eventType: string; eventCreatedAt: Date }[];
  now: Date;
};

/** Begins a new round of deliveries that were made before and stores those that were not; leaves alone what is on its way. */
export const upsertDeliveries = (db: Queryable, { tenantId, endpointId, deliveries, now }: DeliveriesToUpsert) =>
  db.query(prepared(nothing)`
    INSERT INTO core.webhook_delivery (
      tenant_id, id, endpoint_id, event_id, event_type, event_created_at, status, next_attempt_at, created_at
    )
    SELECT
      ${tenantId}, delivery.id, ${endpointId}, delivery."eventId", delivery."eventType", delivery."eventCreatedAt", 'pending',
      ${instant(now)}::timestamptz, ${instant(now)}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb)
      AS delivery (id text, "eventId" text, "eventType" text, "eventCreatedAt" timestamptz)
    ON CONFLICT (tenant_id, endpoint_id, event_id) DO UPDATE
    SET status = 'pending', round_attempt_count = 0, next_attempt_at = EXCLUDED.next_attempt_at, settled_at = NULL
    WHERE webhook_delivery.status IN ('sent', 'failed')
  `);
