import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ done_until: z.date() });

/** Finds up to which receipt the evidence of a store has been held against earlier conversions. */
export const findRematch = (
  db: Queryable,
  { tenantId, storeId }: { tenantId: string; storeId: string },
): Promise<{ done_until: Date } | null> =>
  db.maybeOne(sql.type(row)`
    SELECT done_until FROM attribution.rematch WHERE tenant_id = ${tenantId} AND store_id = ${storeId}
  `);
