import { z } from 'zod';
import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ total: z.number() });

/** Which offers a list shows; `archived` shows the archived ones too. */
export type OfferFilters = { tenantId: string; isActive: boolean | undefined; archived: boolean };

/** How many offers a list has in all. */
export const countOffers = (db: Queryable, { tenantId, isActive, archived }: OfferFilters) =>
  db.oneFirst(sql.type(row)`
    SELECT count(*) AS total
    FROM affiliates.offer
    WHERE tenant_id = ${tenantId} AND (${archived} OR archived_at IS NULL) ${matching({ is_active: isActive })}
  `);
