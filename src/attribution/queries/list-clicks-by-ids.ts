import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { clickColumns, clickRow } from './click-row.ts';

const row = clickRow.extend({ fbp: z.string().nullable(), fbc: z.string().nullable() });

/** A click with all that is kept of it but hashes. */
export type WholeClickRow = z.infer<typeof row>;

/** Lists those of these clicks that there are, by id. */
export const listClicksByIds = (
  db: Queryable,
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
): Promise<readonly WholeClickRow[]> =>
  db.any(sql.type(row)`
    SELECT ${clickColumns}, fbp, fbc
    FROM attribution.click
    WHERE tenant_id = ${tenantId} AND id = ANY (${sql.array([...ids], 'text')})
    ORDER BY id
  `);
