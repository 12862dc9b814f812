import { type Queryable, sql } from '../../core/database/sql.ts';
import { type ProjectRow, projectColumns, projectRow } from './project-row.ts';

/** Finds a project and keeps others from changing it until the transaction ends: numbers follow each other. */
export const claimProject = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: number },
): Promise<ProjectRow | null> =>
  db.maybeOne(sql.type(projectRow)`
    SELECT ${projectColumns}
    FROM experiments.project
    WHERE tenant_id = ${tenantId} AND id = ${id}
    FOR NO KEY UPDATE
  `);
