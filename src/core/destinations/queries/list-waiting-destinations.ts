import { z } from 'zod';
import { instant, type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ tenant_id: z.string(), id: z.string() });

/** Destinations that are switched on, or those that are not; what comes next before `soon` is in hand, or has a job. */
export type Waiting = { isEnabled: boolean; dueBefore: Date; now: Date; soon: Date; most: number };

/**
 * Lists destinations for which something has been due since before that time and nothing comes next between now and
 * `soon`, the longest waiting first, at most so many. All tenants: a worker serves them all.
 */
export const listWaitingDestinations = (db: Queryable, { isEnabled, dueBefore, now, soon, most }: Waiting) =>
  db.any(sql.type(row)`
    SELECT destination.tenant_id, destination.id
    FROM core.destination
    CROSS JOIN LATERAL (
      SELECT next_attempt_at
      FROM core.delivery
      WHERE delivery.tenant_id = destination.tenant_id AND delivery.destination_id = destination.id
        AND delivery.status = 'pending'
      ORDER BY next_attempt_at
      LIMIT 1
    ) AS first
    WHERE destination.is_enabled = ${isEnabled} AND first.next_attempt_at < ${instant(dueBefore)}::timestamptz
      AND NOT EXISTS (
        SELECT
        FROM core.delivery
        WHERE delivery.tenant_id = destination.tenant_id AND delivery.destination_id = destination.id
          AND delivery.status = 'pending' AND delivery.next_attempt_at > ${instant(now)}::timestamptz
          AND delivery.next_attempt_at <= ${instant(soon)}::timestamptz
      )
    ORDER BY first.next_attempt_at
    LIMIT ${most}
  `);
