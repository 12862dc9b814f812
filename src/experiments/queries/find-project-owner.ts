import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ tenant_id: z.string(), revision: z.number() });

/** Finds whose a project is, and how often it has changed. All tenants: ids of projects are unique per server. */
export const findProjectOwner = (db: Queryable, { projectId }: { projectId: number }) =>
  db.maybeOne(sql.type(row)`
    SELECT tenant_id, revision FROM experiments.project_owner WHERE project_id = ${projectId}
  `);
