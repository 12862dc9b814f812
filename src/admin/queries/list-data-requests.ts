import { type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import { dataRequestColumns, dataRequestRow } from './data-request-row.ts';

/** A page of data requests, newest first, and one row more when there are more. */
export const listDataRequests = (db: Queryable, { tenantId, limit, after }: { tenantId: string } & RequestedPage) =>
  db.any(sql.type(dataRequestRow)`
    SELECT ${dataRequestColumns}
    FROM core.data_request
    WHERE tenant_id = ${tenantId} ${afterPosition(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
