import { z } from 'zod';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ events: z.number() });

/** How many events of a project were kept apart since the horizon. */
export const countUnmatchedEvents = async (
  db: Queryable,
  { tenantId, projectId, horizon }: { tenantId: string; projectId: number; horizon: Date },
): Promise<number> => {
  const { events } = await db.one(sql.type(row)`
    SELECT count(*) AS events
    FROM experiments.unmatched_event
    WHERE tenant_id = ${tenantId} AND project_id = ${projectId} AND created_at >= ${instant(horizon)}
  `);
  return events;
};
