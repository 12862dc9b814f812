import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ fingerprint: z.string(), visitor_id: z.string() });

/** The next events of a project that were kept apart, by their fingerprints, with whose they are; behind '' is everything. */
export const listUnmatchedVisitors = (
  db: Queryable,
  { tenantId, projectId, after, most }: { tenantId: string; projectId: number; after: string; most: number },
) =>
  db.any(sql.type(row)`
    SELECT fingerprint, visitor_id
    FROM experiments.unmatched_event
    WHERE tenant_id = ${tenantId} AND project_id = ${projectId} AND fingerprint > ${after}
    ORDER BY fingerprint
    LIMIT ${most}
  `);
