import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import { destinationColumns, destinationRow } from './destination-row.ts';

/** A page of destinations that were not deleted, newest first, and one row more when there are more. */
export const listDestinations = (
  db: Queryable,
  { tenantId, storeId, limit, after }: { tenantId: string; storeId: string | undefined } & RequestedPage,
) =>
  db.any(sql.type(destinationRow)`
    SELECT ${destinationColumns}
    FROM core.destination
    WHERE tenant_id = ${tenantId} AND deleted_at IS NULL ${matching({ store_id: storeId })} ${afterPosition(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
