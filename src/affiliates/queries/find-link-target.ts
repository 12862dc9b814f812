import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({
  tenant_id: z.string(),
  tracking_link_id: z.string(),
  affiliate_id: z.string(),
  offer_id: z.string(),
  destination_url: z.string(),
  append_click_parameters: z.boolean(),
  earns: z.boolean(),
});

/** Where a link leads; `earns` is false when its affiliate or offer is not active, so that its visits count for nobody. */
export type LinkTarget = z.infer<typeof row>;

/** Finds where a link leads; null when it is archived. */
export const findLinkTarget = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<LinkTarget | null> =>
  db.maybeOne(sql.type(row)`
    SELECT
      link.tenant_id, link.id AS tracking_link_id, link.affiliate_id, link.offer_id,
      COALESCE(link.custom_url, offer.url) AS destination_url, offer.append_click_parameters,
      offer.is_active AND offer.archived_at IS NULL AND affiliate.status = 'active' AND affiliate.archived_at IS NULL
        AS earns
    FROM affiliates.tracking_link AS link
    JOIN affiliates.offer ON offer.tenant_id = link.tenant_id AND offer.id = link.offer_id
    JOIN affiliates.affiliate ON affiliate.tenant_id = link.tenant_id AND affiliate.id = link.affiliate_id
    WHERE link.tenant_id = ${tenantId} AND link.id = ${id} AND link.archived_at IS NULL
  `);
