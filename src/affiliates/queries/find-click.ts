import { z } from 'zod';
import { instant, prepared, type Queryable } from '../../core/database/sql.ts';
import { timeOfId } from '../../core/identifiers/identifier.ts';
import { dayMs } from '../../core/time/day.ts';

const row = z.strictObject({ tracking_link_id: z.string(), created_at: z.date() });

/** A click, as a sale needs it. */
export type ClickRow = z.infer<typeof row>;

/** Finds a click of this affiliate and offer. The time inside its id bounds the search to one or two partitions. */
export const findClick = async (
  db: Queryable,
  { tenantId, id, affiliateId, offerId }: { tenantId: string; id: string; affiliateId: string; offerId: string },
): Promise<ClickRow | null> => {
  const time = timeOfId(id)?.getTime();
  if (time === undefined) return null;
  return db.maybeOne(prepared(row)`
    SELECT tracking_link_id, created_at
    FROM affiliates.click
    WHERE tenant_id = ${tenantId} AND id = ${id} AND affiliate_id = ${affiliateId} AND offer_id = ${offerId}
      AND created_at BETWEEN ${instant(new Date(time - dayMs))} AND ${instant(new Date(time + dayMs))}
  `);
};
