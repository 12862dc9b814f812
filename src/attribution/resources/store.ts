import type { components } from '../../../generated/attribution.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { StoreRow } from '../queries/store-row.ts';

/** A store as clients see it. */
export const toStore = (row: StoreRow): components['schemas']['Store'] => ({
  id: row.id,
  name: row.name,
  platform: row.platform,
  status: row.status,
  domain: row.domain,
  currency: row.currency,
  timezone: row.timezone,
  attributionWindowDays: row.attribution_window_days,
  minimumConfidence: row.minimum_confidence,
  createdAt: toInstant(row.created_at),
});
