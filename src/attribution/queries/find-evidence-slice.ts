import { z } from 'zod';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ until: z.date().nullable(), has_any: z.boolean() });

/** So many rows are held against conversions at once. */
const mostRows = 5_000;

/**
 * Finds how far to look at evidence received after `since`, so that a statement bears it: `until` is null where the rest
 * is little enough. `has_any` says whether there is any at all.
 */
export const findEvidenceSlice = (
  db: Queryable,
  { tenantId, storeId, since }: { tenantId: string; storeId: string; since: Date },
): Promise<{ until: Date | null; has_any: boolean }> => {
  const evidence = sql.fragment`
    FROM attribution.click_evidence
    WHERE tenant_id = ${tenantId} AND store_id COLLATE "C" = ${storeId} AND received_at > ${instant(since)}
  `;
  const clicks = sql.fragment`
    FROM attribution.click
    WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND created_at > ${instant(since)}
  `;
  return db.one(sql.type(row)`
    SELECT
      LEAST(
        (SELECT received_at ${evidence} ORDER BY received_at OFFSET ${mostRows} LIMIT 1),
        (SELECT created_at ${clicks} ORDER BY created_at OFFSET ${mostRows} LIMIT 1)
      ) AS until,
      EXISTS (SELECT ${evidence}) OR EXISTS (SELECT ${clicks}) AS has_any
  `);
};
