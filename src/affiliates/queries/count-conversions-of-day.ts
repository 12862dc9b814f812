import { z } from 'zod';
import { prepared, type Queryable } from '../../core/database/sql.ts';

const row = z.strictObject({ counted: z.number() });

/** How many conversions of an offer, recorded on a UTC day, are not rejected; counts no further than `atMost`. */
export const countConversionsOfDay = (
  db: Queryable,
  { tenantId, offerId, day, atMost }: { tenantId: string; offerId: string; day: string; atMost: number },
) =>
  db.oneFirst(prepared(row)`
    SELECT count(*) AS counted
    FROM (
      SELECT
      FROM affiliates.conversion
      WHERE tenant_id = ${tenantId} AND offer_id = ${offerId} AND recorded_on = ${day} AND status <> 'rejected'
      LIMIT ${atMost}
    ) AS counted_conversion
  `);
