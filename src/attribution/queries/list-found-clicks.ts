import { z } from 'zod';
import { type Fragment, instant, prepared, type Queryable, sql } from '../../core/database/sql.ts';
import { timeOfId } from '../../core/identifiers/identifier.ts';
import { dayMs } from '../../core/time/day.ts';
import type { Evidence } from '../domain/evidence.ts';
import { type FoundClick, mostCandidates } from '../domain/match.ts';

const row = z.strictObject({
  kind: z.enum(['click_id', 'fbclid', 'fingerprint', 'visitor_id', 'identity', 'address_and_agent', 'address']),
  click_id: z.string(),
  fbclid: z.string(),
  clicked_at: z.date(),
  is_stale: z.boolean(),
});

/** Where a click of this id may lie: the time inside an id leads to one or two partitions. */
export const withinTimeOfId = (column: Fragment, id: string): Fragment => {
  const time = timeOfId(id)?.getTime();
  if (time === undefined) return sql.fragment`true`;
  return sql.fragment`
    ${column} BETWEEN ${instant(new Date(time - dayMs))}::timestamptz AND ${instant(new Date(time + dayMs))}::timestamptz
  `;
};

/** The click that a conversion names itself, whenever it was made. */
const namedClicks = ({ tenantId, storeId, evidence, attributionWindowDays }: FoundClicksInput): Fragment => {
  const lifetime = sql.fragment`${attributionWindowDays} * interval '1 day'`;
  const branches = evidence.flatMap(({ kind, value }) => {
    if (kind === 'fbclid')
      return sql.fragment`
        UNION ALL
        SELECT 'fbclid', click_id, fbclid, clicked_at, clicked_at < received_at - ${lifetime}
        FROM attribution.click_identity
        WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND fbclid = ${value}
      `;
    if (kind === 'click_id')
      return sql.fragment`
        UNION ALL
        SELECT 'click_id', id, fbclid, clicked_at, clicked_at < created_at - ${lifetime}
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
};
