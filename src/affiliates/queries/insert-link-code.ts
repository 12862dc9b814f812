import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ code: z.string() });

/** Reserves a code of /r/{code} for a link; null when it is taken, by whomever on this server. */
export const insertLinkCode = (
  db: Queryable,
  { code, tenantId, trackingLinkId }: { code: string; tenantId: string; trackingLinkId: string },
) =>
  db.maybeOne(sql.type(row)`
    INSERT INTO affiliates.link_code (code, tenant_id, tracking_link_id)
    VALUES (${code}, ${tenantId}, ${trackingLinkId})
    ON CONFLICT (code) DO NOTHING
    RETURNING code
  `);
