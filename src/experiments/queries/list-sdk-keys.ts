import { type Queryable, sql } from '../../core/database/sql.ts';
import { sdkKeyColumns, sdkKeyRow } from './sdk-key-row.ts';

/** All SDK keys of a project, the oldest first; they are few. */
export const listSdkKeys = (db: Queryable, { tenantId, projectId }: { tenantId: string; projectId: number }) =>
  db.any(sql.type(sdkKeyRow)`
    SELECT ${sdkKeyColumns}
    FROM experiments.sdk_key
    WHERE tenant_id = ${tenantId} AND project_id = ${projectId}
    ORDER BY id
  `);
