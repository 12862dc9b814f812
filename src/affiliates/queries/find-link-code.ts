import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ tenant_id: z.string(), tracking_link_id: z.string() });

/** Finds whose link a code is. All tenants: a visitor brings nothing but the code. */
export const findLinkCode = (db: Queryable, { code }: { code: string }) =>
  db.maybeOne(sql.type(row)`
    SELECT tenant_id, tracking_link_id FROM affiliates.link_code WHERE code = ${code}
  `);
