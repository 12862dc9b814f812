import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/** A visit of a link by a person; address and user agent are keyed hashes. */
export type NewClick = {
  tenantId: string;
  id: string;
  trackingLinkId: string;
  affiliateId: string;
  offerId: string;
  addressHash: string | null;
  userAgentHash: string | null;
  parameters: Record<string, string>;
  now: Date;
};

/** Stores a click and counts it, in one statement: the redirect has one round trip. */
export const insertClick = (db: Queryable, click: NewClick) =>
  db.query(sql.typeAlias('nothing')`
    WITH stored AS (
      INSERT INTO affiliates.click (
        tenant_id, id, tracking_link_id, affiliate_id, offer_id, address_hash, user_agent_hash, parameters, created_at
      )
      VALUES (
        ${click.tenantId}, ${click.id}, ${click.trackingLinkId}, ${click.affiliateId}, ${click.offerId},
        ${click.addressHash}, ${click.userAgentHash}, ${sql.json(click.parameters)}, ${instant(click.now)}
      )
    )
    INSERT INTO affiliates.link_click_total (tenant_id, tracking_link_id, clicks)
    VALUES (${click.tenantId}, ${click.trackingLinkId}, 1)
    ON CONFLICT (tenant_id, tracking_link_id) DO UPDATE SET clicks = link_click_total.clicks + EXCLUDED.clicks
  `);
