import type { components } from '../../../generated/admin.ts';
import { modeOf } from '../../core/organizations/tenant-id.ts';
import { toInstant } from '../../core/time/instant.ts';
import { plans } from '../domain/plans.ts';
import type { StoreRow } from '../queries/store-row.ts';

/** A store as clients of the admin API see it. */
export const toIngestionStore = (row: StoreRow, organizationId: string): components['schemas']['IngestionStore'] => ({
  id: row.id,
  organizationId,
  mode: modeOf(row.tenant_id, organizationId),
  ...toStoreSettings(row),
  monthlyEventQuota: row.monthly_event_quota ?? plans[row.plan].monthlyEvents,
  retentionDays: plans[row.plan].retentionDays,
  createdAt: toInstant(row.created_at),
});

/** The settings of a store as they are sent, which is how the audit log tells them: a quota of null is its plan's. */
export const toStoreSettings = (row: StoreRow) => ({
  name: row.name,
  currency: row.currency,
  timezone: row.timezone,
  country: row.country,
  plan: row.plan,
  subscription: row.subscription,
  kind: row.kind,
  requestsPerHour: row.requests_per_hour,
  monthlyEventQuota: row.monthly_event_quota,
});
