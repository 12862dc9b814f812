import { z } from 'zod';
import { instant, type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({
  fingerprint: z.string(),
  status: z.number(),
  body: z.custom<object>((value) => typeof value === 'object').nullable(),
});

/** A reply that was given, and the fingerprint of the request it was given to. */
export type IdempotentReplyRow = z.infer<typeof row>;

/** Finds the reply that was given under a key and has not expired. */
export const findIdempotentReply = (
  db: Queryable,
  { tenantId, keyHash, now }: { tenantId: string; keyHash: string; now: Date },
): Promise<IdempotentReplyRow | null> =>
  db.maybeOne(sql.type(row)`
    SELECT fingerprint, status, body
    FROM core.idempotent_reply
    WHERE tenant_id = ${tenantId} AND key_hash = ${keyHash} AND expires_at > ${instant(now)}
  `);
