import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ account_id: z.number() });

/** The account of a tenant's first project; null without any. */
export const findAccount = (db: Queryable, { tenantId }: { tenantId: string }) =>
  db.maybeOne(sql.type(row)`
    SELECT account_id FROM experiments.project WHERE tenant_id = ${tenantId} ORDER BY created_at, id LIMIT 1
  `);
