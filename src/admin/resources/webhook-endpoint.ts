import type { components } from '../../../generated/admin.ts';
import { modeOf } from '../../core/organizations/tenant-id.ts';
import { toInstant, toInstantOrNull } from '../../core/time/instant.ts';
import type { WebhookEndpointRow } from '../queries/webhook-endpoint-row.ts';

/** A webhook endpoint as clients see it, without its secret. */
export const toWebhookEndpoint = (
  row: WebhookEndpointRow,
  organizationId: string,
): components['schemas']['WebhookEndpoint'] => ({
  id: row.id,
  product: row.product,
  mode: modeOf(row.tenant_id, organizationId),
  url: row.url,
  events: row.events,
  isEnabled: row.is_enabled,
  disabledReason: row.disabled_reason,
  failingSince: toInstantOrNull(row.failing_since),
  previousSecretExpiresAt: toInstantOrNull(row.previous_secret_expires_at),
  createdAt: toInstant(row.created_at),
});
