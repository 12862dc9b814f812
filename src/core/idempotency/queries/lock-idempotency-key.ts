import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ is_locked: z.boolean() });

/**
 * Locks a key of a tenant until the transaction ends, without waiting; false while another transaction holds it. The lock
 * is a hash of `tenant_id` and key: that two of them ever meet costs a needless 409.
 */
export const lockIdempotencyKey = (
  db: Queryable,
  { tenantId, keyHash }: { tenantId: string; keyHash: string },
): Promise<boolean> =>
  db.oneFirst(sql.type(row)`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${`idempotency\n${tenantId}\n${keyHash}`}, 0)) AS is_locked
  `);
