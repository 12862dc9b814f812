import type { components } from '../../../generated/admin.ts';
import { toInstant, toInstantOrNull } from '../../core/time/instant.ts';
import type { DeliveryRow } from '../queries/list-deliveries.ts';

/** A delivery as clients see it. */
export const toDelivery = (row: DeliveryRow): components['schemas']['DestinationDelivery'] => ({
  id: row.id,
  status: row.status,
  at: toInstant(row.status_at),
  attempts: row.attempts,
  nextAttemptAt: toInstantOrNull(row.next_attempt_at),
  answer: row.answer,
  occurredAt: toInstant(row.occurred_at),
  createdAt: toInstant(row.created_at),
});
