import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { conversionColumns, conversionRow } from './conversion-row.ts';
import type { ConversionFilters } from './count-conversions.ts';

/** A page of conversions, newest first, and one row more when there are more. */
export const listConversions = (
  db: Queryable,
  { tenantId, status, affiliateId, limit, offset }: ConversionFilters & { limit: number; offset: number },
) =>
  db.any(sql.type(conversionRow)`
    SELECT ${conversionColumns}
    FROM affiliates.conversion
    WHERE tenant_id = ${tenantId} ${matching({ status, affiliate_id: affiliateId })}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1} OFFSET ${offset}
  `);
