import { type Queryable, sql } from '../../core/database/sql.ts';
import type { RequestedPage } from '../../core/pagination/after-position.ts';
import { configurationColumns, configurationRow } from './configuration-row.ts';

/** A page of a project's configurations, the highest number first, and one row more when there are more. */
export const listConfigurations = (
  db: Queryable,
  { tenantId, projectId, limit, after }: { tenantId: string; projectId: number } & RequestedPage,
) => {
  const below = after && /^\d{1,15}$/.test(after.id) ? Number(after.id) : after ? 0 : null;
  return db.any(sql.type(configurationRow)`
    SELECT ${configurationColumns}
    FROM experiments.configuration
    WHERE tenant_id = ${tenantId} AND project_id = ${projectId}
      ${below === null ? sql.fragment`` : sql.fragment`AND number < ${below}`}
    ORDER BY number DESC
    LIMIT ${limit + 1}
  `);
};
