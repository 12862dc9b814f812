import type { components } from '../../../generated/affiliates.ts';
import { toJsonNumber } from '../../core/money/amount.ts';
import { toInstant, toInstantOrNull } from '../../core/time/instant.ts';
import type { OfferRow } from '../queries/offer-row.ts';

/** An offer as clients see it. */
export const toOffer = (row: OfferRow): components['schemas']['Offer'] => ({
  id: row.id,
  name: row.name,
  url: row.url,
  description: row.description,
  defaultCommissionType: row.default_commission_type,
  defaultCommissionValue: toJsonNumber(row.default_commission_value),
  currency: row.currency,
  attributionWindowDays: row.attribution_window_days,
  dailyCap: row.daily_cap,
  isActive: row.is_active,
  appendClickParameters: row.append_click_parameters,
  archivedAt: toInstantOrNull(row.archived_at),
  createdAt: toInstant(row.created_at),
});
