import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { affiliateColumns, affiliateRow } from './affiliate-row.ts';
import type { AffiliateFilters } from './count-affiliates.ts';

/** A page of affiliates, newest first, and one row more when there are more. */
export const listAffiliates = (
  db: Queryable,
  { tenantId, status, type, archived, limit, offset }: AffiliateFilters & { limit: number; offset: number },
) =>
  db.any(sql.type(affiliateRow)`
    SELECT ${affiliateColumns}
    FROM affiliates.affiliate
    WHERE tenant_id = ${tenantId} AND (${archived} OR archived_at IS NULL) ${matching({ status, type })}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1} OFFSET ${offset}
  `);
