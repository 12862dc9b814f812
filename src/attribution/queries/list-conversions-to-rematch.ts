import { z } from 'zod';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { type EvidenceKind, evidenceKinds, evidenceScores } from '../domain/match.ts';

const row = z.strictObject({
  id: z.string(),
  occurred_at: z.date(),
  created_at: z.date(),
  evidence: z.array(z.strictObject({ kind: z.enum(evidenceKinds), value: z.string() })),
});

/** A conversion with all it can be matched by. */
export type ConversionToRematch = z.infer<typeof row>;

/** What makes a match of at least this score. */
const scoresFrom = (minimumConfidence: number): { kind: EvidenceKind; score: number }[] =>
  evidenceKinds
    .map((kind) => ({ kind, score: evidenceScores[kind] }))
    .filter(({ score }) => score >= minimumConfidence);

/**
 * Lists the conversions whose answer evidence received after `since`, up to `until`, may have made better: those received
 * within the hour before it, or at most 30 s later, while it was being committed.
 */
export const listConversionsToRematch = (
  db: Queryable,
  { tenantId, storeId, since, until, minimumConfidence }: RematchInput,
): Promise<readonly ConversionToRematch[]> =>
  db.any(sql.type(row)`
    WITH ladder AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(scoresFrom(minimumConfidence))}::jsonb) AS step (
        kind text, score integer
      )
    ), arrived AS (
      SELECT evidence.kind, evidence.value, evidence.received_at, ladder.score
      FROM attribution.click_evidence AS evidence
      JOIN ladder ON ladder.kind = evidence.kind
      WHERE evidence.tenant_id = ${tenantId} AND evidence.store_id COLLATE "C" = ${storeId}
        AND evidence.received_at > ${instant(since)} AND evidence.received_at <= ${instant(until)}
      UNION ALL
      SELECT ladder.kind, click.fbclid, click.created_at, ladder.score
      FROM attribution.click
      JOIN ladder ON ladder.kind = 'fbclid'
      WHERE click.tenant_id = ${tenantId} AND click.store_id = ${storeId}
        AND click.created_at > ${instant(since)} AND click.created_at <= ${instant(until)}
    ), touched AS (
      SELECT held.conversion_id, max(arrived.score) AS score
      FROM arrived
      JOIN attribution.conversion_evidence AS held
        ON held.tenant_id = ${tenantId} AND held.store_id = ${storeId}
        AND held.kind = arrived.kind AND held.value = arrived.value
        AND held.created_at BETWEEN arrived.received_at - interval '1 hour' AND arrived.received_at + interval '30 seconds'
      GROUP BY held.conversion_id
    )
    SELECT
      conversion.id, conversion.occurred_at, conversion.created_at,
      (
        SELECT json_agg(json_build_object('kind', evidence.kind, 'value', evidence.value))
        FROM attribution.conversion_evidence AS evidence
        WHERE evidence.tenant_id = ${tenantId} AND evidence.conversion_id = conversion.id
      ) AS evidence
    FROM touched
    JOIN attribution.conversion ON conversion.tenant_id = ${tenantId} AND conversion.id = touched.conversion_id
    WHERE conversion.confidence_score IS NULL OR conversion.confidence_score < touched.score
    ORDER BY conversion.created_at, conversion.id
  `);

type RematchInput = { tenantId: string; storeId: string; since: Date; until: Date; minimumConfidence: number };
