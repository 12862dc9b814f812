import { z } from 'zod';
import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';

const row = z.strictObject({
  id: z.string(),
  status: z.string(),
  status_at: z.date(),
  attempts: z.number(),
  next_attempt_at: z.date().nullable(),
  answer: z
    .strictObject({ status: z.number().nullable(), body: z.string().nullable(), error: z.string().nullable() })
    .nullable(),
  occurred_at: z.date(),
  created_at: z.date(),
});

/** A row of core.delivery, without what was sent. */
export type DeliveryRow = z.infer<typeof row>;

/** Which deliveries a list is about. */
export type DeliveryFilters = { tenantId: string; destinationId: string; status: string | undefined };

/** A page of deliveries to one destination, newest receipt first, and one row more when there are more. */
export const listDeliveries = (
  db: Queryable,
  { tenantId, destinationId, status, limit, after }: DeliveryFilters & RequestedPage,
) =>
  db.any(sql.type(row)`
    SELECT id, status, status_at, attempts, next_attempt_at, answer, occurred_at, created_at
    FROM core.delivery
    WHERE tenant_id = ${tenantId} AND destination_id = ${destinationId} ${matching({ status })} ${afterPosition(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
