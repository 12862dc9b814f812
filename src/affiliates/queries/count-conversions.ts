import { z } from 'zod';
import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ total: z.number() });

/** Which conversions a list shows. */
export type ConversionFilters = { tenantId: string; status: string | undefined; affiliateId: string | undefined };

/** How many conversions a list has in all. */
export const countConversions = (db: Queryable, { tenantId, status, affiliateId }: ConversionFilters) =>
  db.oneFirst(sql.type(row)`
    SELECT count(*) AS total
    FROM affiliates.conversion
    WHERE tenant_id = ${tenantId} ${matching({ status, affiliate_id: affiliateId })}
  `);
