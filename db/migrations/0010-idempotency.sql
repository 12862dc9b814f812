-- The replies to requests with an Idempotency-Key, so that a repeat has no second effect.

CREATE TABLE core.idempotent_reply (
  tenant_id   text        NOT NULL,
  key_hash    text        NOT NULL,
  fingerprint text        NOT NULL,
  status      integer     NOT NULL,
  body        json,
  expires_at  timestamptz NOT NULL,
  CONSTRAINT idempotent_reply_pkey PRIMARY KEY (tenant_id, key_hash)
);
CREATE INDEX idempotent_reply_by_expiry ON core.idempotent_reply (expires_at);
COMMENT ON TABLE core.idempotent_reply IS 'What was answered to a request with an Idempotency-Key, stored in the transaction of its effect; kept for 24 hours.';
COMMENT ON COLUMN core.idempotent_reply.tenant_id IS 'The live data set of the organization; empty for what only the operator may do.';
COMMENT ON COLUMN core.idempotent_reply.key_hash IS 'Keyed hash of the key.';
COMMENT ON COLUMN core.idempotent_reply.fingerprint IS 'Keyed hash of method, path and body: another request with the same key is refused.';
COMMENT ON COLUMN core.idempotent_reply.body IS 'Without secrets: they are null.';
