import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { clickRow } from './click-row.ts';
import type { PersonSearch } from './person-search.ts';

const row = clickRow.extend({ fbp: z.string().nullable(), fbc: z.string().nullable() });

/** A click with all that is kept of it but hashes. */
export type PersonClickRow = z.infer<typeof row>;

/** Lists clicks that are recognised by one of these hashes, by id; each store is looked at by the key of its evidence. */
export const listClicksOfPerson = (
  db: Queryable,
  { tenantId, values, after, most }: PersonSearch,
): Promise<readonly PersonClickRow[]> =>
  db.any(sql.type(row)`
    WITH theirs AS (
      SELECT DISTINCT click_id AS id
      FROM attribution.click_evidence
      WHERE tenant_id = ${tenantId} AND store_id IN (SELECT id FROM attribution.store WHERE tenant_id = ${tenantId})
        AND kind IN ('identity', 'visitor_id') AND value = ANY (${sql.array([...values], 'text')})
        AND click_id > ${after}
      ORDER BY click_id
      LIMIT ${most}
    )
    SELECT
      id, store_id, fbclid, landing_page, referrer, utm_source, utm_medium, utm_campaign, utm_content, utm_term,
      click_ids, fbp, fbc, clicked_at, created_at
    FROM attribution.click
    JOIN theirs USING (id)
    WHERE tenant_id = ${tenantId}
    ORDER BY id
  `);
