import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import type { TrackingLinkFilters } from './count-tracking-links.ts';
import { selectTrackingLink, trackingLinkRow } from './tracking-link-row.ts';

/** A page of tracking links, newest first, and one row more when there are more. */
export const listTrackingLinks = (
  db: Queryable,
  { tenantId, affiliateId, archived, limit, offset }: TrackingLinkFilters & { limit: number; offset: number },
) =>
  db.any(sql.type(trackingLinkRow)`
    ${selectTrackingLink}
    WHERE link.tenant_id = ${tenantId} AND (${archived} OR link.archived_at IS NULL)
      ${matching({ affiliate_id: affiliateId })}
    ORDER BY link.created_at DESC, link.id DESC
    LIMIT ${limit + 1} OFFSET ${offset}
  `);
