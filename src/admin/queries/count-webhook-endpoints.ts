import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ endpoints: z.number() });

/** How many webhook endpoints a data set has, disabled ones too. */
export const countWebhookEndpoints = (db: Queryable, { tenantId }: { tenantId: string }): Promise<number> =>
  db.oneFirst(sql.type(row)`
    SELECT count(*) AS endpoints FROM core.webhook_endpoint WHERE tenant_id = ${tenantId}
  `);
