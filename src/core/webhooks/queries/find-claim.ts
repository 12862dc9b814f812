import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ claimed_until: z.date() });

/** Finds until when somebody may take for an attempt that is being made; null when it is not. */
export const findClaim = (
  db: Queryable,
  { tenantId, id, attempt }: { tenantId: string; id: string; attempt: number },
) =>
  db.maybeOne(sql.type(row)`
    SELECT claimed_until
    FROM core.webhook_delivery
    WHERE tenant_id = ${tenantId} AND id = ${id} AND attempt_count = ${attempt} AND status = 'pending'
      AND claimed_until IS NOT NULL
  `);
