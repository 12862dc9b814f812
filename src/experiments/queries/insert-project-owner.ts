import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ tenant_id: z.string() });

/** Takes an id for a project of this tenant; null when it is taken, by whomever. */
export const insertProjectOwner = (db: Queryable, { tenantId, projectId }: { tenantId: string; projectId: number }) =>
  db.maybeOne(sql.type(row)`
    INSERT INTO experiments.project_owner (project_id, tenant_id, revision)
    VALUES (${projectId}, ${tenantId}, 1)
    ON CONFLICT (project_id) DO NOTHING
    RETURNING tenant_id
  `);
