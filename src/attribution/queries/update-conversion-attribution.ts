import { z } from 'zod';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Explanation, Winner } from '../domain/match.ts';
import { addRematchJobs } from './add-rematch-jobs.ts';
import { withinTimeOfId } from './list-found-clicks.ts';

const row = z.strictObject({ id: z.string(), woken_stores: z.number() });

/** Which click a conversion came from, and why; `evidence` is that of the conversion. */
export type Attribution = {
  tenantId: string;
  storeId: string;
  id: string;
  winner: Winner;
  explanation: Explanation;
  evidence: readonly Evidence[];
  /** Deliveries that were queued with it in this transaction and are to learn of the click. */
  told?: ToldOfClick | undefined;
  now: Date;
};

/** Deliveries of a conversion that was received at this time; without `takesClickId` it named another click itself. */
export type ToldOfClick = { destinationIds: readonly string[]; receivedAt: Date; takesClickId: boolean };

/** What a conversion says of itself is truer than what its click says. */
const telling = (tenantId: string, winner: Winner, { destinationIds, receivedAt, takesClickId }: ToldOfClick) => {
  const clickId = { fbclid: winner.fbclid, clickedAtMs: String(winner.clickedAt.getTime()) };
  const ofClick = takesClickId
    ? sql.fragment`jsonb_build_object('fbc', fbc, 'fbp', fbp) || ${JSON.stringify(clickId)}::jsonb`
    : sql.fragment`jsonb_build_object('fbp', fbp)`;
  return sql.fragment`, told AS (
      UPDATE core.delivery
      SET unhashed = jsonb_strip_nulls(${ofClick}) || delivery.unhashed
      FROM attributed
      WHERE delivery.tenant_id = ${tenantId} AND delivery.destination_id = ANY(${sql.array(destinationIds, 'text')})
        AND delivery.created_at = ${instant(receivedAt)} AND delivery.id = attributed.id AND delivery.status = 'pending'
    )`;
};

/**
 * Attributes a conversion to a click, with the click's campaign, unless it is as surely attributed already: then null.
 * What is to be sent of it to Meta learns of the click. The customer's identities are tied to the click; where that is news, earlier conversions are matched anew.
 */
export const updateConversionAttribution = (
  db: Queryable,
  { tenantId, storeId, id, winner, explanation, evidence, told, now }: Attribution,
): Promise<{ id: string } | null> =>
  db.maybeOne(sql.type(row)`
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
      RETURNING conversion.id, conversion.store_id, click.fbc, click.fbp
    ), changed AS (
      INSERT INTO attribution.click_evidence (
        tenant_id, store_id, kind, value, click_id, fbclid, clicked_at, received_at
      )
      SELECT
        ${tenantId}, attributed.store_id, piece.kind, piece.value, ${winner.clickId}, ${winner.fbclid},
        ${instant(winner.clickedAt)}::timestamptz, ${instant(now)}::timestamptz
      FROM attributed
      CROSS JOIN jsonb_to_recordset(${JSON.stringify(evidence)}::jsonb) AS piece (kind text, value text)
      WHERE piece.kind = 'identity'
      ORDER BY piece.value
      ON CONFLICT (tenant_id, store_id, kind, value, clicked_at, click_id) DO NOTHING
      RETURNING store_id
    ), woken AS (
      ${addRematchJobs(tenantId, [storeId])}
    )${told ? telling(tenantId, winner, told) : sql.fragment``}
    SELECT id, (SELECT count(*) FROM woken) AS woken_stores FROM attributed
  `);
