import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import type { OfferFilters } from './count-offers.ts';
import { offerColumns, offerRow } from './offer-row.ts';

/** A page of offers, newest first, and one row more when there are more. */
export const listOffers = (
  db: Queryable,
  { tenantId, isActive, archived, limit, offset }: OfferFilters & { limit: number; offset: number },
) =>
  db.any(sql.type(offerRow)`
    SELECT ${offerColumns}
    FROM affiliates.offer
    WHERE tenant_id = ${tenantId} AND (${archived} OR archived_at IS NULL) ${matching({ is_active: isActive })}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1} OFFSET ${offset}
  `);
