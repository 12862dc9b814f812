import { type Queryable, sql } from '../../core/database/sql.ts';
import { type ConversionRow, conversionColumns, conversionRow } from './conversion-row.ts';

/** Finds a conversion of this tenant. */
export const findConversion = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<ConversionRow | null> =>
  db.maybeOne(sql.type(conversionRow)`
    SELECT ${conversionColumns}
    FROM attribution.conversion
    WHERE tenant_id = ${tenantId} AND id = ${id}
  `);
