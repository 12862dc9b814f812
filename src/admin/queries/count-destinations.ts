import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ destinations: z.number() });

/** How many destinations a data set has, those too that are switched off, but no deleted ones. */
export const countDestinations = (db: Queryable, { tenantId }: { tenantId: string }): Promise<number> =>
  db.oneFirst(sql.type(row)`
    SELECT count(*) AS destinations FROM core.destination WHERE tenant_id = ${tenantId} AND deleted_at IS NULL
  `);
