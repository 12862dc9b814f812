import { z } from 'zod';
import { instant, type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ next_attempt_at: z.date().nullable() });

/**
 * Finds when the next delivery to an endpoint can be attempted: when its time comes, or when a claim ends whose worker may
 * not live to make it. Null when none waits, or the endpoint was deleted.
 */
export const findNextAttempt = (
  db: Queryable,
  { tenantId, endpointId, now }: { tenantId: string; endpointId: string; now: Date },
) =>
  db.maybeOne(sql.type(row)`
    SELECT LEAST(
      (
        SELECT next_attempt_at
        FROM core.webhook_delivery
        WHERE tenant_id = ${tenantId} AND endpoint_id = ${endpointId} AND status = 'pending'
          AND (claimed_until IS NULL OR claimed_until <= ${instant(now)})
        ORDER BY next_attempt_at
        LIMIT 1
      ),
      (
        SELECT min(claimed_until)
        FROM core.webhook_delivery
        WHERE tenant_id = ${tenantId} AND endpoint_id = ${endpointId} AND status = 'pending'
          AND next_attempt_at <= ${instant(now)} AND claimed_until > ${instant(now)}
      )
    ) AS next_attempt_at
    FROM core.webhook_endpoint
    WHERE tenant_id = ${tenantId} AND id = ${endpointId}
  `);
