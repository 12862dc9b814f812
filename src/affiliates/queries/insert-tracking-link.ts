import { z } from 'zod';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ created_at: z.date() });

/** A new tracking link; its code has been reserved. */
export type NewTrackingLink = {
  tenantId: string;
  id: string;
  affiliateId: string;
  offerId: string;
  code: string;
  customUrl: string | null;
  now: Date;
};

/** Stores a tracking link; null when its id is taken. */
export const insertTrackingLink = (db: Queryable, link: NewTrackingLink) =>
  db.maybeOne(sql.type(row)`
    INSERT INTO affiliates.tracking_link (tenant_id, id, affiliate_id, offer_id, code, custom_url, created_at)
    VALUES (
      ${link.tenantId}, ${link.id}, ${link.affiliateId}, ${link.offerId}, ${link.code}, ${link.customUrl},
      ${instant(link.now)}
    )
    ON CONFLICT (tenant_id, id) DO NOTHING
    RETURNING created_at
  `);
