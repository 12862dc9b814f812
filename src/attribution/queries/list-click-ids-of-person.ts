import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import type { PersonSearch } from './person-search.ts';

const row = z.strictObject({ id: z.string() });

/** Lists, in order, the ids of clicks that are recognised by one of these hashes; each store is looked at by the key of its evidence. */
export const listClickIdsOfPerson = async (
  db: Queryable,
  { tenantId, values, after, most }: PersonSearch,
): Promise<string[]> => {
  const rows = await db.any(sql.type(row)`
    SELECT DISTINCT click_id AS id
    FROM attribution.click_evidence
    WHERE tenant_id = ${tenantId} AND store_id IN (SELECT id FROM attribution.store WHERE tenant_id = ${tenantId})
      AND kind IN ('identity', 'visitor_id') AND value = ANY (${sql.array([...values], 'text')})
      AND click_id > ${after}
    ORDER BY click_id
    LIMIT ${most}
  `);
  return rows.map(({ id }) => id);
};
