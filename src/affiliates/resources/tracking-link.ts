import type { components } from '../../../generated/affiliates.ts';
import { toInstant, toInstantOrNull } from '../../core/time/instant.ts';
import type { TrackingLinkRow } from '../queries/tracking-link-row.ts';

/** A tracking link as clients see it; `origin` is where this server is reached. */
export const toTrackingLink = (row: TrackingLinkRow, origin: string): components['schemas']['TrackingLink'] => ({
  id: row.id,
  affiliateId: row.affiliate_id,
  offerId: row.offer_id,
  code: row.code,
  trackingUrl: `${origin}/r/${row.code}`,
  destinationUrl: row.custom_url ?? row.offer_url,
  customUrl: row.custom_url,
  clicks: row.clicks,
  conversions: row.conversions,
  archivedAt: toInstantOrNull(row.archived_at),
  createdAt: toInstant(row.created_at),
});
