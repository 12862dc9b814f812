import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A delivery as every statement that reads deliveries for people returns it. */
export const webhookDeliveryRow = z.strictObject({
  tenant_id: z.string(),
  id: z.string(),
  endpoint_id: z.string(),
  event_id: z.string(),
  event_type: z.string(),
  status: z.enum(['pending', 'sent', 'failed', 'erased']),
  attempt_count: z.number(),
  next_attempt_at: z.date().nullable(),
  settled_at: z.date().nullable(),
  created_at: z.date(),
});

/** See `webhookDeliveryRow`. */
export type WebhookDeliveryRow = z.infer<typeof webhookDeliveryRow>;

/** The columns of `webhookDeliveryRow`, from `core.webhook_delivery AS delivery`. */
export const webhookDeliveryColumns = sql.fragment`
  delivery.tenant_id, delivery.id, delivery.endpoint_id, delivery.event_id, delivery.event_type, delivery.status,
  delivery.attempt_count, delivery.next_attempt_at, delivery.settled_at, delivery.created_at
`;
