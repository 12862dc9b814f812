import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ tenant_id: z.string(), store_id: z.string() });

/** Lists the stores that have or had a destination. All tenants: what was sent expires by the clock alone. */
export const listStoresWithDestinations = (db: Queryable) =>
  db.any(sql.type(row)`
    SELECT DISTINCT tenant_id, store_id FROM core.destination WHERE product = 'attribution' ORDER BY tenant_id, store_id
  `);
