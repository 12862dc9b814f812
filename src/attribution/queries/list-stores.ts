import { type Queryable, sql } from '../../core/database/sql.ts';
import { storeColumns, storeRow } from './store-row.ts';

/** All stores of this tenant, newest first. */
export const listStores = (db: Queryable, { tenantId }: { tenantId: string }) =>
  db.any(sql.type(storeRow)`
    SELECT ${storeColumns}
    FROM attribution.store
    WHERE tenant_id = ${tenantId}
    ORDER BY created_at DESC, id DESC
  `);
