import { z } from 'zod';
import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ total: z.number() });

/** Which tracking links a list shows; `archived` shows the archived ones too. */
export type TrackingLinkFilters = { tenantId: string; affiliateId: string | undefined; archived: boolean };

/** How many tracking links a list has in all. */
export const countTrackingLinks = (db: Queryable, { tenantId, affiliateId, archived }: TrackingLinkFilters) =>
  db.oneFirst(sql.type(row)`
    SELECT count(*) AS total
    FROM affiliates.tracking_link
    WHERE tenant_id = ${tenantId} AND (${archived} OR archived_at IS NULL) ${matching({ affiliate_id: affiliateId })}
  `);
