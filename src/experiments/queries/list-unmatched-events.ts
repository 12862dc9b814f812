import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({
  visitor_id: z.string(),
  reason: z.string(),
  event: z.record(z.string(), z.unknown()),
  created_at: z.date(),
});

/** Events of a project that were kept apart. */
export type UnmatchedEvents = { tenantId: string; projectId: number; fingerprints: readonly string[] };

/** Lists events that were kept apart, as they were sent. */
export const listUnmatchedEvents = (db: Queryable, { tenantId, projectId, fingerprints }: UnmatchedEvents) =>
  db.any(sql.type(row)`
    SELECT visitor_id, reason, event, created_at
    FROM experiments.unmatched_event
    WHERE tenant_id = ${tenantId} AND project_id = ${projectId}
      AND fingerprint = ANY (${sql.array([...fingerprints], 'text')})
    ORDER BY fingerprint
  `);
