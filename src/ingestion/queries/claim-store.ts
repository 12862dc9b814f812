import { type Queryable, sql } from '../../core/database/sql.ts';
import { type StoreRow, storeColumns, storeRow } from './store-row.ts';

/** Finds a store of this tenant and keeps others from changing it until the transaction ends. */
export const claimStore = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<StoreRow | null> =>
  db.maybeOne(sql.type(storeRow)`
    SELECT ${storeColumns}
    FROM ingestion.store
    WHERE tenant_id = ${tenantId} AND id = ${id}
    FOR NO KEY UPDATE
  `);
