import { z } from 'zod';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({
  number: z.number(),
  status: z.number().nullable(),
  error: z.string().nullable(),
  duration_ms: z.number(),
  reply: z.string().nullable(),
  created_at: z.date(),
});

/** One try to deliver. */
export type WebhookAttemptRow = z.infer<typeof row>;

/** The attempts of a delivery, oldest first; none is older than the delivery, which spares most partitions. */
export const listWebhookAttempts = (
  db: Queryable,
  { tenantId, deliveryId, since }: { tenantId: string; deliveryId: string; since: Date },
) =>
  db.any(sql.type(row)`
    SELECT number, status, error, duration_ms, reply, created_at
    FROM core.webhook_attempt
    WHERE tenant_id = ${tenantId} AND delivery_id = ${deliveryId} AND created_at >= ${instant(since)}
    ORDER BY number
    LIMIT 500
  `);
