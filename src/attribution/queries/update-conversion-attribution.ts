import { z } from 'zod';
import { type Fragment, instant, type Queryable, sql } from '../../core/database/sql.ts';
import { dayMs } from '../../core/time/day.ts';
import { longestWindowDays } from '../domain/click-input.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Explanation, Winner } from '../domain/match.ts';
import { addRematchJobs } from './add-rematch-jobs.ts';
import { withinTimeOfId } from './within-time-of-id.ts';

const row = z.strictObject({ id: z.string(), woken_stores: z.number() });

/** Which click a conversion came from, and why; `evidence` is that of the conversion. */
export type Attribution = {
  tenantId: string;
  storeId: string;
  id: string;
  winner: Winner;
  explanation: Explanation;
  evidence: readonly Evidence[];
  told?: ToldOfClick | undefined;
  now: Date;
};

/**
 * Pending deliveries to Meta that learn of the click: of a conversion that was received at this time, to these
 * destinations, without them to all of its store.
 */
export type ToldOfClick = { receivedAt: Date; destinationIds?: readonly string[] };

const toDestinations = ({ tenantId, storeId }: Attribution, { destinationIds }: ToldOfClick): Fragment =>
  destinationIds
    ? sql.fragment`ANY (${sql.array([...destinationIds], 'text')})`
    : sql.fragment`ANY (ARRAY(
        SELECT id
        FROM core.destination
        WHERE tenant_id = ${tenantId} AND product = 'attribution' AND store_id = ${storeId} AND platform = 'meta'
      ))`;

const earliestTied = (now: Date): Date => new Date(now.getTime() - longestWindowDays * dayMs);

/**
 * What a conversion says of itself is truer than what its click says; what a less sure click said, which alone comes with
 * `clickedAtMs`, gives way.
 */
const telling = (attribution: Attribution, told: ToldOfClick): Fragment => {
  const { tenantId, winner } = attribution;
  const clickId = { fbclid: winner.fbclid, clickedAtMs: String(winner.clickedAt.getTime()) };
  return sql.fragment`, told AS (
      UPDATE core.delivery
      SET unhashed = jsonb_strip_nulls(
        CASE WHEN own.said ->> 'fbc' IS NULL AND COALESCE(own.said ->> 'fbclid', ${winner.fbclid}) = ${winner.fbclid}
          THEN jsonb_build_object('fbc', own.fbc, 'fbp', own.fbp) || ${JSON.stringify(clickId)}::jsonb
          ELSE jsonb_build_object('fbp', own.fbp)
        END
      ) || own.said
      FROM (
        SELECT
          waiting.destination_id, waiting.created_at, waiting.id, attributed.fbc, attributed.fbp,
          CASE WHEN waiting.unhashed ->> 'clickedAtMs' IS NULL THEN COALESCE(waiting.unhashed, '{}')
            ELSE waiting.unhashed - ARRAY['fbc', 'fbclid', 'clickedAtMs']
          END AS said
        FROM attributed
        JOIN core.delivery AS waiting
          ON waiting.tenant_id = ${tenantId} AND waiting.destination_id = ${toDestinations(attribution, told)}
          AND waiting.created_at = ${instant(told.receivedAt)} AND waiting.id = attributed.id
          AND waiting.status = 'pending'
      ) AS own
      WHERE delivery.tenant_id = ${tenantId} AND delivery.destination_id = own.destination_id
        AND delivery.created_at = own.created_at AND delivery.id = own.id AND delivery.status = 'pending'
    )`;
};

/**
 * Attributes a conversion to a click, with the click's campaign, unless it is as surely attributed already: then null.
 * What waits to be sent of it to Meta learns of the click. The customer's identities are tied to the click; where that is
 * news, earlier conversions are matched anew. A sale that is told of so late that no window reaches back to the receipt of
 * its click ties nobody to it: whoever is erased is looked for no longer than that.
 *
 * It is not `prepared`: a plan that was made while there were hardly any conversions finds one by reading all of them, and
 * would be kept until PostgreSQL has analysed the table.
 */
export const updateConversionAttribution = (
  db: Queryable,
  attribution: Attribution,
): Promise<{ id: string } | null> => {
  const { tenantId, id, winner, explanation, evidence, told, now } = attribution;
  return db.maybeOne(sql.type(row)`
    WITH attributed AS (
      UPDATE attribution.conversion AS conversion
      SET
        click_id = given.click_id, fbclid = given.fbclid, confidence_score = given.score,
        utm_source = click.utm_source, utm_medium = click.utm_medium, utm_campaign = click.utm_campaign,
        utm_content = click.utm_content, landing_page = click.landing_page,
        explanation = given.explanation, matched_at = given.matched_at
      FROM (
        SELECT
          ${winner.clickId}::text AS click_id, ${winner.fbclid}::text AS fbclid, ${winner.score}::integer AS score,
          ${JSON.stringify(explanation)}::json AS explanation, ${instant(now)}::timestamptz AS matched_at
      ) AS given
      LEFT JOIN attribution.click
        ON click.tenant_id = ${tenantId} AND click.id = given.click_id
        AND ${withinTimeOfId(sql.fragment`click.created_at`, winner.clickId)}
      WHERE conversion.tenant_id = ${tenantId} AND conversion.id = ${id}
        AND (conversion.confidence_score IS NULL OR conversion.confidence_score < given.score)
      RETURNING conversion.id, conversion.store_id, click.fbc, click.fbp, click.created_at AS click_received_at
    ), changed AS (
      INSERT INTO attribution.click_evidence (
        tenant_id, store_id, kind, value, click_id, fbclid, clicked_at, received_at
      )
      SELECT
        ${tenantId}, attributed.store_id, piece.kind, piece.value, ${winner.clickId}, ${winner.fbclid},
        ${instant(winner.clickedAt)}::timestamptz, ${instant(now)}::timestamptz
      FROM attributed
      CROSS JOIN jsonb_to_recordset(${JSON.stringify(evidence)}::jsonb) AS piece (kind text, value text)
      WHERE piece.kind = 'identity' AND attributed.click_received_at >= ${instant(earliestTied(now))}::timestamptz
      ORDER BY piece.value
      ON CONFLICT (tenant_id, store_id, kind, value, clicked_at, click_id) DO NOTHING
      RETURNING store_id
    ), woken AS (
      ${addRematchJobs(tenantId)}
    )${told ? telling(attribution, told) : sql.fragment``}
    SELECT id, (SELECT count(*) FROM woken) AS woken_stores FROM attributed
  `);
};
