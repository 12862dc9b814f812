import type { components } from '../../../generated/affiliates.ts';
import { toJsonNumber } from '../../core/money/amount.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { ConversionRow } from '../queries/conversion-row.ts';

/** A conversion as clients see it, with the commission as it was agreed when it was recorded. */
export const toConversion = (row: ConversionRow): components['schemas']['Conversion'] => ({
  id: row.id,
  affiliateId: row.affiliate_id,
  offerId: row.offer_id,
  trackingLinkId: row.tracking_link_id,
  clickId: row.click_id,
  externalId: row.external_id,
  externalSource: row.external_source,
  amount: toJsonNumber(row.amount),
  currency: row.currency,
  status: row.status,
  reason: row.reason,
  commission: {
    type: row.commission_type,
    value: toJsonNumber(row.commission_value),
    amount: toJsonNumber(row.commission_amount),
    currency: row.commission_currency,
  },
  metadata: row.metadata,
  occurredAt: toInstant(row.occurred_at),
  createdAt: toInstant(row.created_at),
});
