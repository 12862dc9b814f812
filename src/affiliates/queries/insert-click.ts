import { sharedStatement } from '../../core/database/shared-statement.ts';
import { type Database, nothing, prepared } from '../../core/database/sql.ts';

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

const insertClicks = async (database: Database, clicks: readonly NewClick[]): Promise<Map<string, undefined>> => {
  const tenantId = clicks[0]?.tenantId ?? '';
  const rows = clicks.map((click) => ({
    id: click.id,
    tracking_link_id: click.trackingLinkId,
    affiliate_id: click.affiliateId,
    offer_id: click.offerId,
    address_hash: click.addressHash,
    user_agent_hash: click.userAgentHash,
    parameters: click.parameters,
    created_at: click.now.toISOString(),
  }));
  await database.query(prepared(nothing)`
    WITH arrived AS (
      SELECT *
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (
        id text, tracking_link_id text, affiliate_id text, offer_id text, address_hash text, user_agent_hash text,
        parameters json, created_at timestamptz
      )
    ), stored AS (
      INSERT INTO affiliates.click (
        tenant_id, id, tracking_link_id, affiliate_id, offer_id, address_hash, user_agent_hash, parameters, created_at
      )
      SELECT
        ${tenantId}, id, tracking_link_id, affiliate_id, offer_id, address_hash, user_agent_hash, parameters, created_at
      FROM arrived
    )
    INSERT INTO affiliates.link_click_total (tenant_id, tracking_link_id, clicks)
    SELECT ${tenantId}, tracking_link_id, count(*)
    FROM arrived
    GROUP BY tracking_link_id
    ORDER BY tracking_link_id
    ON CONFLICT (tenant_id, tracking_link_id) DO UPDATE SET clicks = link_click_total.clicks + EXCLUDED.clicks
  `);
  return new Map(clicks.map(({ id }) => [id, undefined]));
};

/** Stores a click and counts it, in a statement shared with other visitors of this moment. Links are locked in one order. */
export const insertClick = sharedStatement<NewClick, undefined>({
  rows: 500,
  key: ({ id }) => id,
  statement: insertClicks,
});
