import { z } from 'zod';
import { instant, type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ tenant_id: z.string(), id: z.string() });

/**
 * Lists endpoints whose longest waiting delivery has been due since before that time and is in nobody's hand, the longest
 * waiting first, at most so many: claims begin with that one. All tenants: a worker serves them all.
 */
export const listWaitingEndpoints = (
  db: Queryable,
  { dueBefore, now, most }: { dueBefore: Date; now: Date; most: number },
) =>
  db.any(sql.type(row)`
    SELECT endpoint.tenant_id, endpoint.id
    FROM core.webhook_endpoint AS endpoint
    CROSS JOIN LATERAL (
      SELECT next_attempt_at, claimed_until
      FROM core.webhook_delivery AS delivery
      WHERE delivery.tenant_id = endpoint.tenant_id AND delivery.endpoint_id = endpoint.id
        AND delivery.status = 'pending'
      ORDER BY next_attempt_at
      LIMIT 1
    ) AS first
    WHERE first.next_attempt_at < ${instant(dueBefore)}::timestamptz
      AND (first.claimed_until IS NULL OR first.claimed_until <= ${instant(now)}::timestamptz)
    ORDER BY first.next_attempt_at
    LIMIT ${most}
  `);
