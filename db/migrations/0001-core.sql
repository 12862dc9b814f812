-- Organizations, their data sets, keys and the audit log: what every product shares.

CREATE TABLE core.organization (
  id                   text        NOT NULL,
  name                 text        NOT NULL,
  require_approval     boolean     NOT NULL DEFAULT false,
  allowed_link_domains text[]      NOT NULL DEFAULT '{}',
  created_at           timestamptz NOT NULL,
  CONSTRAINT organization_pkey PRIMARY KEY (id),
  CONSTRAINT organization_name_is_not_empty CHECK (name <> '')
);
COMMENT ON TABLE core.organization IS 'A customer of this server; owns one live and one test data set.';
COMMENT ON COLUMN core.organization.require_approval IS 'New affiliates start pending instead of active.';
COMMENT ON COLUMN core.organization.allowed_link_domains IS 'Registrable domains a tracking link may lead to besides the one of its offer.';

CREATE TABLE core.tenant (
  tenant_id       text NOT NULL,
  organization_id text NOT NULL,
  mode            text NOT NULL,
  CONSTRAINT tenant_pkey PRIMARY KEY (tenant_id),
  CONSTRAINT tenant_is_one_per_organization_and_mode UNIQUE (organization_id, mode),
  CONSTRAINT tenant_belongs_to_an_organization FOREIGN KEY (organization_id) REFERENCES core.organization (id),
  CONSTRAINT tenant_mode_is_known CHECK (mode IN ('live', 'test'))
);
COMMENT ON TABLE core.tenant IS 'One data set: the live one carries the id of its organization, the test one the same id with _test.';

CREATE TABLE core.api_key (
  id              text        NOT NULL,
  tenant_id       text        NOT NULL,
  organization_id text        NOT NULL,
  product         text        NOT NULL,
  mode            text        NOT NULL,
  name            text        NOT NULL,
  key_hash        bytea       NOT NULL,
  hint            text        NOT NULL,
  scopes          text[]      NOT NULL,
  store_id        text,
  rate_limit      jsonb       NOT NULL,
  created_at      timestamptz NOT NULL,
  expires_at      timestamptz,
  revoked_at      timestamptz,
  CONSTRAINT api_key_pkey PRIMARY KEY (id),
  CONSTRAINT api_key_hash_is_unique UNIQUE (key_hash),
  CONSTRAINT api_key_belongs_to_a_tenant FOREIGN KEY (tenant_id) REFERENCES core.tenant (tenant_id),
  CONSTRAINT api_key_belongs_to_an_organization FOREIGN KEY (organization_id) REFERENCES core.organization (id),
  CONSTRAINT api_key_mode_is_known CHECK (mode IN ('live', 'test'))
);
CREATE INDEX api_key_newest_first ON core.api_key (organization_id, created_at DESC, id DESC);
COMMENT ON TABLE core.api_key IS 'A credential of one organization for one product and mode. The key itself is never stored.';
COMMENT ON COLUMN core.api_key.key_hash IS 'SHA-256 of the whole key.';
COMMENT ON COLUMN core.api_key.hint IS 'The first and the last characters of the key, so that a person recognises it.';
COMMENT ON COLUMN core.api_key.store_id IS 'The one store this key works for, where a product has stores.';
COMMENT ON COLUMN core.api_key.rate_limit IS '"documented", "off" or {perSecond, perMinute, perHour}.';

CREATE TABLE core.api_key_usage (
  tenant_id    text        NOT NULL,
  api_key_id   text        NOT NULL,
  last_used_at timestamptz NOT NULL,
  CONSTRAINT api_key_usage_pkey PRIMARY KEY (tenant_id, api_key_id)
);
COMMENT ON TABLE core.api_key_usage IS 'When a key was last used, written at most once a minute; apart from core.api_key because that is read on every request.';

CREATE TABLE core.audit_entry (
  tenant_id   text        NOT NULL,
  id          text        NOT NULL,
  action      text        NOT NULL,
  actor_type  text        NOT NULL,
  actor_id    text,
  target_type text        NOT NULL,
  target_id   text        NOT NULL,
  changes     json        NOT NULL,
  request_id  text        NOT NULL,
  created_at  timestamptz NOT NULL,
  CONSTRAINT audit_entry_pkey PRIMARY KEY (tenant_id, id, created_at),
  CONSTRAINT audit_entry_actor_is_known CHECK (actor_type IN ('operator', 'api_key'))
) PARTITION BY RANGE (created_at);
CREATE TABLE core.audit_entry_default PARTITION OF core.audit_entry DEFAULT;
CREATE INDEX audit_entry_newest_first ON core.audit_entry (tenant_id, created_at DESC, id DESC);
COMMENT ON TABLE core.audit_entry IS 'Who changed what in the administration, never secrets; tenant_id is the live one of the organization.';
