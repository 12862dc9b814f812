import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';
import type { DestinationPlace } from '../deliver-events-job.ts';

const row = z.strictObject({ next_attempt_at: z.date() });

/** Finds when the next delivery of a destination is due; null when none waits. */
export const findNextAttempt = (db: Queryable, { tenantId, destinationId }: DestinationPlace) =>
  db.maybeOne(sql.type(row)`
    SELECT next_attempt_at
    FROM core.delivery
    WHERE tenant_id = ${tenantId} AND destination_id = ${destinationId} AND status = 'pending'
    ORDER BY next_attempt_at
    LIMIT 1
  `);
