import { type Queryable, sql } from '../../database/sql.ts';
import { type ClaimedDeliveryRow, claimChosen, claimedDeliveryRow } from './claimed-delivery-row.ts';

/** One attempt of a delivery, and how long whoever claims it may take. */
export type Claim = { tenantId: string; id: string; attempt: number; now: Date; until: Date };

/** Claims an attempt that nobody has made and nobody is making; null otherwise, or when its endpoint was deleted. */
export const claimDelivery = (
  db: Queryable,
  { tenantId, id, attempt, ...times }: Claim,
): Promise<ClaimedDeliveryRow | null> =>
  db.maybeOne(sql.type(claimedDeliveryRow)`
    ${claimChosen(
      sql.fragment`
        SELECT id
        FROM core.webhook_delivery
        WHERE tenant_id = ${tenantId} AND id = ${id} AND attempt_count = ${attempt}
        FOR UPDATE
      `,
      { tenantId, ...times },
    )}
  `);
