import { type Queryable, sql } from '../../core/database/sql.ts';
import type { RequestedPage } from '../../core/pagination/after-position.ts';
import { afterNumber } from './after-number.ts';
import { sdkKeyColumns, sdkKeyRow } from './sdk-key-row.ts';

/** A page of a project's SDK keys, newest first, and one row more when there are more. */
export const listSdkKeyPage = (
  db: Queryable,
  { tenantId, projectId, limit, after }: { tenantId: string; projectId: number } & RequestedPage,
) =>
  db.any(sql.type(sdkKeyRow)`
    SELECT ${sdkKeyColumns}
    FROM experiments.sdk_key
    WHERE tenant_id = ${tenantId} AND project_id = ${projectId} ${afterNumber(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
