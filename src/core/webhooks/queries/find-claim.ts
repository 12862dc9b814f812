import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ claimed_until: z.date() });

/** Finds until when somebody may take for an attempt that is being made; null when it is not, or its endpoint is gone. */
export const findClaim = (
  db: Queryable,
  { tenantId, id, attempt }: { tenantId: string; id: string; attempt: number },
) =>
  db.maybeOne(sql.type(row)`
    SELECT claimed_until
    FROM core.webhook_delivery AS delivery
    JOIN core.webhook_endpoint AS endpoint
      ON endpoint.tenant_id = delivery.tenant_id AND endpoint.id = delivery.endpoint_id
    WHERE delivery.tenant_id = ${tenantId} AND delivery.id = ${id} AND delivery.attempt_count = ${attempt}
      AND delivery.status = 'pending' AND delivery.claimed_until IS NOT NULL
  `);
