import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A tracking link with its offer's url and its counts, as every statement about links returns it. */
export const trackingLinkRow = z.strictObject({
  id: z.string(),
  affiliate_id: z.string(),
  offer_id: z.string(),
  code: z.string(),
  custom_url: z.string().nullable(),
  offer_url: z.string(),
  clicks: z.number(),
  conversions: z.number(),
  archived_at: z.date().nullable(),
  created_at: z.date(),
});

/** See `trackingLinkRow`. */
export type TrackingLinkRow = z.infer<typeof trackingLinkRow>;

/** Selects `trackingLinkRow`s; a statement adds its WHERE on `link`. Rejected conversions do not count. */
export const selectTrackingLink = sql.fragment`
  SELECT
    link.id, link.affiliate_id, link.offer_id, link.code, link.custom_url, offer.url AS offer_url,
    COALESCE(total.clicks, 0) AS clicks,
    (
      SELECT count(*)
      FROM affiliates.conversion
      WHERE conversion.tenant_id = link.tenant_id AND conversion.tracking_link_id = link.id
        AND conversion.status <> 'rejected'
    ) AS conversions,
    link.archived_at, link.created_at
  FROM affiliates.tracking_link AS link
  JOIN affiliates.offer ON offer.tenant_id = link.tenant_id AND offer.id = link.offer_id
  LEFT JOIN affiliates.link_click_total AS total
    ON total.tenant_id = link.tenant_id AND total.tracking_link_id = link.id
`;
