import type { components } from '../../../generated/admin.ts';
import { toInstant, toInstantOrNull } from '../../core/time/instant.ts';
import type { ApiKeyRow } from '../queries/api-key-row.ts';

/** A key as clients see it, without the key itself. */
export const toApiKey = (row: ApiKeyRow): components['schemas']['ApiKey'] => ({
  id: row.id,
  organizationId: row.organization_id,
  product: row.product,
  mode: row.mode,
  name: row.name,
  scopes: row.scopes,
  storeId: row.store_id,
  rateLimit: row.rate_limit,
  hint: row.hint,
  createdAt: toInstant(row.created_at),
  expiresAt: toInstantOrNull(row.expires_at),
  revokedAt: toInstantOrNull(row.revoked_at),
  lastUsedAt: toInstantOrNull(row.last_used_at),
});
