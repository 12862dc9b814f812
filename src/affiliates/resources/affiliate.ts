import type { components } from '../../../generated/affiliates.ts';
import { toJsonNumber } from '../../core/money/amount.ts';
import { toInstant, toInstantOrNull } from '../../core/time/instant.ts';
import type { AffiliateRow } from '../queries/affiliate-row.ts';

type Affiliate = components['schemas']['Affiliate'];

const toCommissionOverride = (row: AffiliateRow): Affiliate['commissionOverride'] => {
  if (row.commission_override_value === null) return null;
  const value = toJsonNumber(row.commission_override_value);
  return row.commission_override_type === null ? value : { type: row.commission_override_type, value };
};

/** An affiliate as clients see it; a commission override comes back in the form it was sent in. */
export const toAffiliate = (row: AffiliateRow): Affiliate => ({
  id: row.id,
  companyName: row.company_name,
  displayName: row.display_name,
  email: row.email,
  type: row.type,
  status: row.status,
  website: row.website,
  paymentEmail: row.payment_email,
  commissionOverride: toCommissionOverride(row),
  archivedAt: toInstantOrNull(row.archived_at),
  createdAt: toInstant(row.created_at),
});
