import { type Queryable, sql } from '../../core/database/sql.ts';
import { type TrackedConversionRow, trackedConversionColumns, trackedConversionRow } from './tracked-conversion-row.ts';

/** Finds the conversion that an order or event of a store is. */
export const findConversionByIdentity = (
  db: Queryable,
  { tenantId, storeId, identityKey }: { tenantId: string; storeId: string; identityKey: string | null },
): Promise<TrackedConversionRow | null> =>
  db.maybeOne(sql.type(trackedConversionRow)`
    SELECT ${trackedConversionColumns}
    FROM attribution.conversion
    WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND identity_key = ${identityKey}
  `);
