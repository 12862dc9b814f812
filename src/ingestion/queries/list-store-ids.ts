import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ id: z.string() });

/** Lists the stores of a tenant, by id. */
export const listStoreIds = (db: Queryable, { tenantId }: { tenantId: string }) =>
  db.any(sql.type(row)`SELECT id FROM ingestion.store WHERE tenant_id = ${tenantId} ORDER BY id`);
