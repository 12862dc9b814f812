import { z } from 'zod';
import { type Fragment, instant, type Queryable, sql } from '../../core/database/sql.ts';
import { timeOfId } from '../../core/identifiers/identifier.ts';
import type { Evidence } from '../domain/evidence.ts';
import { type FoundClick, mostCandidates } from '../domain/match.ts';

const row = z.strictObject({
  kind: z.enum(['click_id', 'fbclid', 'fingerprint', 'visitor_id', 'identity', 'address_and_agent', 'address']),
  click_id: z.string(),
  fbclid: z.string(),
  clicked_at: z.date(),
  is_stale: z.boolean(),
});

const dayMs = 24 * 60 * 60 * 1_000;

/** Where a click of this id may lie: the time inside an id leads to one or two partitions. */
export const withinTimeOfId = (column: Fragment, id: string): Fragment => {
  const time = timeOfId(id)?.getTime();
  if (time === undefined) return sql.fragment`true`;
  return sql.fragment`
    ${column} BETWEEN ${instant(new Date(time - dayMs))}::timestamptz AND ${instant(new Date(time + dayMs))}::timestamptz
  `;
};

/**
 * Lists the clicks of a store that evidence leads to: per piece of evidence the newest one more than are considered, so
 * that it shows when there are more. Those made after `until` are left out unless they were named.
 */
export const listFoundClicks = async (
  db: Queryable,
  { tenantId, storeId, evidence, until, attributionWindowDays }: FoundClicksInput,
): Promise<FoundClick[]> => {
  const clickId = evidence.find(({ kind }) => kind === 'click_id')?.value ?? '';
  const fbclid = evidence.find(({ kind }) => kind === 'fbclid')?.value ?? '';
  const window = sql.fragment`${attributionWindowDays} * interval '1 day'`;
  const rows = await db.any(sql.type(row)`
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
    UNION ALL
    SELECT 'fbclid', click_id, fbclid, clicked_at, clicked_at < received_at - ${window}
    FROM attribution.click_identity
    WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND fbclid = ${fbclid}
    UNION ALL
    SELECT 'click_id', id, fbclid, clicked_at, clicked_at < created_at - ${window}
    FROM attribution.click
    WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND id = ${clickId}
      AND ${withinTimeOfId(sql.fragment`created_at`, clickId)}
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
};
