import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ id: z.number() });

/** The ids of a tenant's projects, in their order. */
export const listProjectIds = async (db: Queryable, { tenantId }: { tenantId: string }): Promise<readonly number[]> => {
  const rows = await db.any(
    sql.type(row)`SELECT id FROM experiments.project WHERE tenant_id = ${tenantId} ORDER BY id`,
  );
  return rows.map(({ id }) => id);
};
