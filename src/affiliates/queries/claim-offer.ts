import { type Queryable, sql } from '../../core/database/sql.ts';
import { type OfferRow, offerColumns, offerRow } from './offer-row.ts';

/** Finds an offer of this tenant and keeps it from changing until the transaction ends. */
export const claimOffer = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<OfferRow | null> =>
  db.maybeOne(sql.type(offerRow)`
    SELECT ${offerColumns}
    FROM affiliates.offer
    WHERE tenant_id = ${tenantId} AND id = ${id}
    FOR NO KEY UPDATE
  `);
