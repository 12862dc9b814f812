import { type Queryable, sql } from '../../core/database/sql.ts';

/** Tells whether there is a store of this id. */
export const hasStore = (
  db: Queryable,
  { tenantId, storeId }: { tenantId: string; storeId: string },
): Promise<boolean> =>
  db.exists(sql.typeAlias('nothing')`SELECT FROM attribution.store WHERE tenant_id = ${tenantId} AND id = ${storeId}`);
