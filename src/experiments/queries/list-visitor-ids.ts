import { z } from 'zod';
import { type Fragment, type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ visitor_id: z.string() });

/** Visitors of a project behind one, at most so many; behind '' is everything. */
type Slice = { tenantId: string; projectId: number; after: string; most: number };

/** The next visitors of a project of whom anything that counts is stored, by their ids, each table read along its key. */
export const listVisitorIds = async (
  db: Queryable,
  { tenantId, projectId, after, most }: Slice,
): Promise<readonly string[]> => {
  const next = (table: string): Fragment => sql.fragment`(
    SELECT DISTINCT visitor_id
    FROM ${sql.identifier(['experiments', table])}
    WHERE tenant_id = ${tenantId} AND project_id = ${projectId} AND visitor_id > ${after}
    ORDER BY visitor_id
    LIMIT ${most}
  )`;
  const tables = ['visitor', 'exposure', 'conversion', 'transaction'].map(next);
  const rows = await db.any(sql.type(row)`
    SELECT visitor_id
    FROM (${sql.join(tables, sql.fragment` UNION `)}) AS next
    ORDER BY visitor_id
    LIMIT ${most}
  `);
  return rows.map(({ visitor_id: visitorId }) => visitorId);
};
