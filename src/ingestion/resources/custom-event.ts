import type { components } from '../../../generated/admin.ts';
import { modeOf } from '../../core/organizations/tenant-id.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { CustomEventRow } from '../queries/custom-event-row.ts';

/** A custom event as clients of the admin API see it. */
export const toCustomEvent = (row: CustomEventRow, organizationId: string): components['schemas']['CustomEvent'] => ({
  id: row.id,
  storeId: row.store_id,
  mode: modeOf(row.tenant_id, organizationId),
  name: row.name,
  isActive: row.is_active,
  createdAt: toInstant(row.created_at),
});
