import { instant, type Queryable, sql } from '../../database/sql.ts';

/** A reply to keep; `body` is JSON text. */
export type NewIdempotentReply = {
  tenantId: string;
  keyHash: string;
  fingerprint: string;
  status: number;
  body: string | null;
  expiresAt: Date;
};

/** Stores a reply under its key, in place of one that has expired; whoever calls holds the lock of the key. */
export const upsertIdempotentReply = (db: Queryable, reply: NewIdempotentReply) =>
  db.query(sql.typeAlias('nothing')`
    INSERT INTO core.idempotent_reply (tenant_id, key_hash, fingerprint, status, body, expires_at)
    VALUES (
      ${reply.tenantId}, ${reply.keyHash}, ${reply.fingerprint}, ${reply.status}, ${reply.body},
      ${instant(reply.expiresAt)}
    )
    ON CONFLICT (tenant_id, key_hash) DO UPDATE SET
      fingerprint = EXCLUDED.fingerprint, status = EXCLUDED.status, body = EXCLUDED.body,
      expires_at = EXCLUDED.expires_at
  `);
