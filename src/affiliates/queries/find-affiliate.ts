import { type Queryable, sql } from '../../core/database/sql.ts';
import { type AffiliateRow, affiliateColumns, affiliateRow } from './affiliate-row.ts';

/** Finds an affiliate of this tenant, archived or not. */
export const findAffiliate = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<AffiliateRow | null> =>
  db.maybeOne(sql.type(affiliateRow)`
    SELECT ${affiliateColumns}
    FROM affiliates.affiliate
    WHERE tenant_id = ${tenantId} AND id = ${id}
  `);
