import { z } from 'zod';
import { sharedStatement } from '../../core/database/shared-statement.ts';
import { type Database, type Fragment, prepared, sql } from '../../core/database/sql.ts';
import type { Announcement } from '../../core/events/announcement.ts';
import { announceStored } from '../../core/events/queries/announce-stored.ts';
import type { Campaign } from '../domain/click-input.ts';
import type { Evidence } from '../domain/evidence.ts';
import { addClickRematchJobs, laterRematchAt, rememberRematchJobs } from './add-click-rematch-jobs.ts';

/** A click as it arrived, with all it can be recognised by. */
export type ArrivedClick = {
  tenantId: string;
  id: string;
  storeId: string;
  fbclid: string;
  landingPage: string;
  referrer: string | null;
  campaign: Campaign;
  clickIds: Record<string, string>;
  fbp: string | null;
  fbc: string | null;
  clickedAt: Date;
  attributionWindowDays: number;
  evidence: readonly Evidence[];
  /** What tells of it, if it is new and somebody wants to know. */
  announcement: Announcement | null;
  now: Date;
};

const row = z.strictObject({
  store_id: z.string(),
  fbclid: z.string(),
  click_id: z.string(),
  clicked_at: z.date(),
  received_at: z.date(),
  added_jobs: z.array(z.strictObject({ store_id: z.string(), rematch_at: z.string().nullable() })).nullable(),
});

/** The click an fbclid is, from the first time it was received on. */
export type KnownClick = Pick<z.infer<typeof row>, 'click_id' | 'clicked_at' | 'received_at'>;

const keyOf = (storeId: string, fbclid: string): string => `${storeId}\n${fbclid}`;

const toRow = (database: Database, click: ArrivedClick) => ({
  id: click.id,
  store_id: click.storeId,
  fbclid: click.fbclid,
  landing_page: click.landingPage,
  referrer: click.referrer,
  utm_source: click.campaign.source,
  utm_medium: click.campaign.medium,
  utm_campaign: click.campaign.campaign,
  utm_content: click.campaign.content,
  utm_term: click.campaign.term,
  click_ids: click.clickIds,
  fbp: click.fbp,
  fbc: click.fbc,
  clicked_at: click.clickedAt.toISOString(),
  received_at: click.now.toISOString(),
  window_days: click.attributionWindowDays,
  evidence: click.evidence,
  announcement: click.announcement,
  rematch_at: laterRematchAt(database, click),
});

/** The parts that announce new clicks, and the condition that has them done; nothing where nobody wants to know. */
const announcing = (tenantId: string, clicks: readonly ArrivedClick[]): { parts: Fragment; done: Fragment } => {
  if (clicks.every(({ announcement }) => announcement === null)) return { parts: sql.fragment``, done: sql.fragment`` };
  const stored = sql.fragment`
    SELECT arrived.received_at AS created_at, arrived.announcement
    FROM arrived JOIN stored USING (store_id, fbclid)
    WHERE arrived.announcement IS NOT NULL
  `;
  return {
    parts: sql.fragment`, ${announceStored({ tenantId, product: 'attribution', type: 'click.tracked' }, stored)}`,
    done: sql.fragment`WHERE (SELECT count(*) FROM announced_jobs) >= 0`,
  };
};

/**
 * Identities decide what is new. They are inserted in one order, so that two processes never wait for each other, and
 * looked up one by one: a join read the whole table while it had no statistics (10 ms at 60,000 rows instead of 1.5). New
 * clicks are stored; evidence is added to new and known ones, except expired ones and those that were older than the
 * window when they came, which never match.
 */
const insertArrived = async (database: Database, clicks: readonly ArrivedClick[]): Promise<Map<string, KnownClick>> => {
  const tenantId = clicks[0]?.tenantId ?? '';
  const rows = clicks.map((click) => toRow(database, click));
  const addsLater = rows.some(({ rematch_at }) => rematch_at !== null);
  const { parts, done } = announcing(tenantId, clicks);
  const known = await database.any(prepared(row)`
    WITH arrived AS (
      SELECT *, window_days * interval '24 hours' AS lifetime
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (
        id text, store_id text, fbclid text, landing_page text, referrer text, utm_source text, utm_medium text,
        utm_campaign text, utm_content text, utm_term text, click_ids json, fbp text, fbc text, clicked_at timestamptz,
        received_at timestamptz, window_days integer, evidence jsonb, announcement jsonb, rematch_at text
      )
    ), stored AS (
      INSERT INTO attribution.click_identity (tenant_id, store_id, fbclid, click_id, clicked_at, received_at)
      SELECT ${tenantId}, store_id, fbclid, id, clicked_at, received_at FROM arrived ORDER BY store_id, fbclid
      ON CONFLICT (tenant_id, store_id, fbclid) DO NOTHING
      RETURNING store_id, fbclid, click_id, clicked_at, received_at
    ), stored_click AS (
      INSERT INTO attribution.click (
        tenant_id, id, store_id, fbclid, landing_page, referrer, utm_source, utm_medium, utm_campaign, utm_content,
        utm_term, click_ids, fbp, fbc, clicked_at, created_at
      )
      SELECT
        ${tenantId}, id, store_id, fbclid, landing_page, referrer, utm_source, utm_medium, utm_campaign, utm_content,
        utm_term, click_ids, fbp, fbc, arrived.clicked_at, arrived.received_at
      FROM arrived JOIN stored USING (store_id, fbclid)
    ), known AS (
      SELECT store_id, fbclid, click_id, clicked_at, received_at FROM stored
      UNION ALL
      SELECT store_id, fbclid, identity.click_id, identity.clicked_at, identity.received_at
      FROM arrived
      CROSS JOIN LATERAL (
        SELECT click_id, clicked_at, received_at
        FROM attribution.click_identity
        WHERE tenant_id = ${tenantId} AND store_id = arrived.store_id AND fbclid = arrived.fbclid
        LIMIT 1
      ) AS identity
    ), stored_evidence AS (
      INSERT INTO attribution.click_evidence (
        tenant_id, store_id, kind, value, click_id, fbclid, clicked_at, received_at
      )
      SELECT
        ${tenantId}, known.store_id, piece.kind, piece.value, known.click_id, known.fbclid, known.clicked_at,
        arrived.received_at
      FROM known
      JOIN arrived ON arrived.store_id = known.store_id AND arrived.fbclid = known.fbclid
      CROSS JOIN LATERAL jsonb_to_recordset(arrived.evidence) AS piece (kind text, value text)
      WHERE known.received_at >= arrived.received_at - arrived.lifetime
        AND known.clicked_at >= known.received_at - arrived.lifetime
      ORDER BY known.store_id, piece.kind, piece.value, known.click_id
      ON CONFLICT (tenant_id, store_id, kind, value, clicked_at, click_id) DO NOTHING
      RETURNING store_id, fbclid, kind, value, received_at
    ), ${addClickRematchJobs(tenantId, { addsLater })}${parts}
    SELECT store_id, fbclid, click_id, clicked_at, received_at, (SELECT json_agg(rematch_job) FROM rematch_job) AS added_jobs
    FROM known ${done}
  `);
  rememberRematchJobs(database, tenantId, known[0]?.added_jobs ?? []);
  return new Map(known.map((click) => [keyOf(click.store_id, click.fbclid), click]));
};

/** A row that is neither new nor found was being committed by another just then: asked once more, it is found. */
const insertClicks = async (database: Database, clicks: readonly ArrivedClick[]): Promise<Map<string, KnownClick>> => {
  const known = await insertArrived(database, clicks);
  const missing = clicks.filter(({ storeId, fbclid }) => !known.has(keyOf(storeId, fbclid)));
  if (missing.length === 0) return known;
  return new Map([...known, ...(await insertArrived(database, missing))]);
};

/** Stores a click, or adds to the one its fbclid is, in a statement shared with other requests of this moment. */
export const insertClick = sharedStatement<ArrivedClick, KnownClick>({
  rows: 500,
  key: ({ storeId, fbclid }) => keyOf(storeId, fbclid),
  statement: insertClicks,
});
