import { z } from 'zod';
import { type Fragment, instant, prepared, type Queryable, sql } from '../../core/database/sql.ts';
import type { Evidence } from '../domain/evidence.ts';
import { evidenceKinds, type FoundClick, mostCandidates } from '../domain/match.ts';
import { withinTimeOfId } from './within-time-of-id.ts';

const row = z.strictObject({
  kind: z.enum(evidenceKinds),
  click_id: z.string(),
  fbclid: z.string(),
  clicked_at: z.date(),
  is_stale: z.boolean(),
});

/** The click that a conversion names itself, whenever it was made. */
const namedClicks = ({
  tenantId,
  storeId,
  evidence,
  attributionWindowDays,
  receivedAt,
}: FoundClicksInput): Fragment => {
  const lifetime = sql.fragment`${attributionWindowDays} * interval '24 hours'`;
  const isStale = (arrivedAt: Fragment) => sql.fragment`
    clicked_at < ${arrivedAt} - ${lifetime} OR ${arrivedAt} < ${instant(receivedAt)}::timestamptz - ${lifetime}
  `;
  const branches = evidence.flatMap(({ kind, value }) => {
    if (kind === 'fbclid')
      return sql.fragment`
        UNION ALL
        SELECT 'fbclid', click_id, fbclid, clicked_at, ${isStale(sql.fragment`received_at`)}
        FROM attribution.click_identity
        WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND fbclid = ${value}
      `;
    if (kind === 'click_id')
      return sql.fragment`
        UNION ALL
        SELECT 'click_id', id, fbclid, clicked_at, ${isStale(sql.fragment`created_at`)}
        FROM attribution.click
        WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND id = ${value}
          AND ${withinTimeOfId(sql.fragment`created_at`, value)}
      `;
    return [];
  });
  return branches.length === 0 ? sql.fragment`` : sql.fragment`${sql.join(branches, sql.fragment` `)}`;
};

/**
 * Lists the clicks of a store that evidence leads to: per piece of evidence the newest, one more than are considered, so
 * that it shows when there are more. Those made after `until` are left out unless they are named.
 */
export const listFoundClicks = async (db: Queryable, input: FoundClicksInput): Promise<FoundClick[]> => {
  const { tenantId, storeId, evidence, until } = input;
  const rows = await db.any(prepared(row)`
    SELECT piece.kind, found.click_id, found.fbclid, found.clicked_at, false AS is_stale
    FROM jsonb_to_recordset(${JSON.stringify(evidence)}::jsonb) AS piece (kind text, value text)
    CROSS JOIN LATERAL (
      SELECT click_id, fbclid, clicked_at
      FROM attribution.click_evidence
      WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND kind = piece.kind AND value = piece.value
        AND clicked_at <= ${instant(until)}
      ORDER BY clicked_at DESC, click_id DESC
      LIMIT ${mostCandidates + 1}
    ) AS found
    ${namedClicks(input)}
  `);
  return rows.map(({ kind, click_id, fbclid, clicked_at, is_stale }) => ({
    ...{ kind, fbclid, clickId: click_id, clickedAt: clicked_at, isStale: is_stale },
  }));
};

type FoundClicksInput = {
  tenantId: string;
  storeId: string;
  evidence: readonly Evidence[];
  until: Date;
  attributionWindowDays: number;
  /** When the conversion was received: a click that it names has expired when that is longer than the window ago. */
  receivedAt: Date;
};
