import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ project_id: z.number(), revision: z.number() });

/** How often each of these projects has changed. All tenants: a process remembers projects of any. */
export const listRevisions = (db: Queryable, { projectIds }: { projectIds: readonly number[] }) =>
  db.any(sql.type(row)`
    SELECT project_id, revision
    FROM experiments.project_owner
    WHERE project_id = ANY(${sql.array(projectIds, 'int8')})
  `);
