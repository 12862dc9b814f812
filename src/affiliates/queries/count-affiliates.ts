import { z } from 'zod';
import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ total: z.number() });

/** Which affiliates a list shows; `archived` shows the archived ones too. */
export type AffiliateFilters = {
  tenantId: string;
  status: string | undefined;
  type: string | undefined;
  archived: boolean;
};

/** How many affiliates a list has in all. */
export const countAffiliates = (db: Queryable, { tenantId, status, type, archived }: AffiliateFilters) =>
  db.oneFirst(sql.type(row)`
    SELECT count(*) AS total
    FROM affiliates.affiliate
    WHERE tenant_id = ${tenantId} AND (${archived} OR archived_at IS NULL) ${matching({ status, type })}
  `);
