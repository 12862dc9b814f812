import { type Queryable, sql } from '../../core/database/sql.ts';
import { sdkKeyColumns, sdkKeyRow } from './sdk-key-row.ts';

/** Finds an SDK key of a project and keeps others from changing it until the transaction ends. */
export const claimSdkKey = (
  db: Queryable,
  { tenantId, projectId, key }: { tenantId: string; projectId: number; key: string },
) =>
  db.maybeOne(sql.type(sdkKeyRow)`
    SELECT ${sdkKeyColumns}
    FROM experiments.sdk_key
    WHERE tenant_id = ${tenantId} AND project_id = ${projectId} AND key = ${key}
    FOR NO KEY UPDATE
  `);
