import { z } from 'zod';
import { instant, type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ tenant_id: z.string(), id: z.string() });

/** Lists the destinations for which something has been due since before that time. All tenants: a worker serves them all. */
export const listWaitingDestinations = (db: Queryable, { dueBefore }: { dueBefore: Date }) =>
  db.any(sql.type(row)`
    SELECT destination.tenant_id, destination.id
    FROM core.destination
    WHERE EXISTS (
      SELECT
      FROM core.delivery
      WHERE delivery.tenant_id = destination.tenant_id AND delivery.destination_id = destination.id
        AND delivery.status = 'pending' AND delivery.next_attempt_at < ${instant(dueBefore)}::timestamptz
    )
  `);
