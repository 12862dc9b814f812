import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

/** Where processes listen for changes; the payload is the project's id. */
export const changeChannel = 'experiments.project_changed';

const row = z.strictObject({ revision: z.number() });
const told = z.strictObject({ told: z.string() });

/** Marks a project as changed, keys included, and tells every process when the transaction commits. */
export const tellChange = async (
  db: Queryable,
  { tenantId, projectId }: { tenantId: string; projectId: number },
): Promise<void> => {
  await db.one(sql.type(row)`
    UPDATE experiments.project_owner
    SET revision = revision + 1
    WHERE project_id = ${projectId} AND tenant_id = ${tenantId}
    RETURNING revision
  `);
  await db.one(sql.type(told)`SELECT pg_notify(${changeChannel}, ${String(projectId)})::text AS told`);
};
