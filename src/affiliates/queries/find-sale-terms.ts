import { z } from 'zod';
import { prepared, type Queryable } from '../../core/database/sql.ts';

const row = z.strictObject({
  affiliate_is_active: z.boolean(),
  commission_override_type: z.enum(['percentage', 'fixed']).nullable(),
  commission_override_value: z.string().nullable(),
  offer_is_active: z.boolean(),
  default_commission_type: z.enum(['percentage', 'fixed']),
  default_commission_value: z.string(),
  currency: z.string(),
  attribution_window_days: z.number(),
  daily_cap: z.number(),
  only_link_id: z.string().nullable(),
});

/** What a sale of an offer by an affiliate is judged and paid by; `only_link_id` is the pair's link when it has exactly one. */
export type SaleTerms = z.infer<typeof row>;

/** Finds the terms of a pair in one round trip; null when the affiliate or the offer does not exist. */
export const findSaleTerms = (
  db: Queryable,
  { tenantId, affiliateId, offerId }: { tenantId: string; affiliateId: string; offerId: string },
): Promise<SaleTerms | null> =>
  db.maybeOne(prepared(row)`
    SELECT
      affiliate.status = 'active' AND affiliate.archived_at IS NULL AS affiliate_is_active,
      affiliate.commission_override_type, affiliate.commission_override_value,
      offer.is_active AND offer.archived_at IS NULL AS offer_is_active,
      offer.default_commission_type, offer.default_commission_value, offer.currency,
      offer.attribution_window_days, offer.daily_cap,
      (
        SELECT CASE WHEN count(*) = 1 THEN min(link.id) END
        FROM affiliates.tracking_link AS link
        WHERE link.tenant_id = ${tenantId} AND link.affiliate_id = ${affiliateId} AND link.offer_id = ${offerId}
          AND link.archived_at IS NULL
      ) AS only_link_id
    FROM affiliates.affiliate
    JOIN affiliates.offer ON offer.tenant_id = affiliate.tenant_id
    WHERE affiliate.tenant_id = ${tenantId} AND affiliate.id = ${affiliateId} AND offer.id = ${offerId}
  `);
