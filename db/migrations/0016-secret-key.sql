-- Every server of a database must hash and encrypt under the same SECRET_KEY.

CREATE TABLE core.secret_key_check (
  is_only  boolean     NOT NULL DEFAULT true,
  key_hash text        NOT NULL,
  noted_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT secret_key_check_pkey PRIMARY KEY (is_only),
  CONSTRAINT secret_key_check_has_one_row CHECK (is_only)
);
COMMENT ON TABLE core.secret_key_check IS
  'What the SECRET_KEY of this database is recognised by; the first server to start writes it, and those with another key do not start.';
COMMENT ON COLUMN core.secret_key_check.key_hash IS 'Keyed hash of a fixed text: it tells two keys apart and neither of them.';
