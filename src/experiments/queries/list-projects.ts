import { type Queryable, sql } from '../../core/database/sql.ts';
import type { RequestedPage } from '../../core/pagination/after-position.ts';
import { afterNumber } from './after-number.ts';
import { projectColumns, projectRow } from './project-row.ts';

/** A page of projects, newest first, and one row more when there are more. */
export const listProjects = (db: Queryable, { tenantId, limit, after }: { tenantId: string } & RequestedPage) =>
  db.any(sql.type(projectRow)`
    SELECT ${projectColumns}
    FROM experiments.project
    WHERE tenant_id = ${tenantId} ${afterNumber(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
