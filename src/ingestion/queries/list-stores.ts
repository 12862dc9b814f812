import { type Queryable, sql } from '../../core/database/sql.ts';
import type { RequestedPage } from '../../core/pagination/after-position.ts';
import { afterPlace, place } from './place.ts';
import { type StoreRow, storeColumns, storeRow } from './store-row.ts';

/** A page of the stores of these tenants, newest first, and one row more when there are more. */
export const listStores = (
  db: Queryable,
  { tenantIds, limit, after }: { tenantIds: readonly string[] } & RequestedPage,
): Promise<readonly StoreRow[]> =>
  db.any(sql.type(storeRow)`
    SELECT ${storeColumns}
    FROM ingestion.store
    WHERE tenant_id = ANY(${sql.array([...tenantIds], 'text')}) ${afterPlace(after)}
    ORDER BY created_at DESC, ${place} DESC
    LIMIT ${limit + 1}
  `);
