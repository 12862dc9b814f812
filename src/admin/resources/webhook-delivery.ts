import type { components } from '../../../generated/admin.ts';
import { toInstant, toInstantOrNull } from '../../core/time/instant.ts';
import type { WebhookAttemptRow } from '../queries/list-webhook-attempts.ts';
import type { WebhookDeliveryRow } from '../queries/webhook-delivery-row.ts';

/** A delivery as clients see it. */
export const toWebhookDelivery = (row: WebhookDeliveryRow): components['schemas']['WebhookDelivery'] => ({
  id: row.id,
  endpointId: row.endpoint_id,
  eventId: row.event_id,
  event: row.event_type,
  status: row.status,
  attempts: row.attempt_count,
  nextAttemptAt: toInstantOrNull(row.next_attempt_at),
  settledAt: toInstantOrNull(row.settled_at),
  createdAt: toInstant(row.created_at),
});

/** An attempt as clients see it. */
export const toWebhookAttempt = (row: WebhookAttemptRow): components['schemas']['WebhookAttempt'] => ({
  number: row.number,
  attemptedAt: toInstant(row.created_at),
  status: row.status,
  error: row.error,
  durationMs: row.duration_ms,
  reply: row.reply,
});
