import { type Queryable, sql } from '../../core/database/sql.ts';
import { selectTrackingLink, type TrackingLinkRow, trackingLinkRow } from './tracking-link-row.ts';

/** Finds a tracking link of this tenant, archived or not. */
export const findTrackingLink = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<TrackingLinkRow | null> =>
  db.maybeOne(sql.type(trackingLinkRow)`
    ${selectTrackingLink}
    WHERE link.tenant_id = ${tenantId} AND link.id = ${id}
  `);
