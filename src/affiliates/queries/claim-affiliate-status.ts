import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ status: z.enum(['active', 'pending', 'inactive']) });

/** Takes an affiliate's turn until the transaction ends and returns its status as it is now; null for none of that id. */
export const claimAffiliateStatus = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<{ status: 'active' | 'pending' | 'inactive' } | null> =>
  db.maybeOne(sql.type(row)`
    SELECT status
    FROM affiliates.affiliate
    WHERE tenant_id = ${tenantId} AND id = ${id}
    FOR NO KEY UPDATE
  `);
