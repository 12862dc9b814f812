import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { planNames } from '../domain/plans.ts';

const row = z.strictObject({
  tenant_id: z.string(),
  id: z.string(),
  plan: z.enum(planNames),
});

/** Lists every store with its plan. All tenants: a timer asks for them all. */
export const listStorePlans = (db: Queryable) =>
  db.any(sql.type(row)`SELECT tenant_id, id, plan FROM ingestion.store ORDER BY tenant_id, id`);
