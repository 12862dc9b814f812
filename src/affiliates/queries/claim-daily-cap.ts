import { z } from 'zod';
import { prepared, type Queryable } from '../../core/database/sql.ts';

const row = z.strictObject({ daily_cap: z.number() });

/**
 * Takes the offer's turn until the transaction ends and returns its cap as it is now, 0 for none. Sales of a capped offer
 * pass one by one, so the count that follows is exact; sales of an offer without a cap never come here.
 */
export const claimDailyCap = (db: Queryable, { tenantId, offerId }: { tenantId: string; offerId: string }) =>
  db.oneFirst(prepared(row)`
    SELECT daily_cap
    FROM affiliates.offer
    WHERE tenant_id = ${tenantId} AND id = ${offerId}
    FOR NO KEY UPDATE
  `);
