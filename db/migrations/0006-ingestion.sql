-- Stores, custom events, the events of shops and what decides whether one is new.

CREATE SCHEMA ingestion;
COMMENT ON SCHEMA ingestion IS 'The ingestion API.';

CREATE TABLE ingestion.store (
  tenant_id           text        NOT NULL,
  id                  text        NOT NULL,
  name                text        NOT NULL,
  currency            text        NOT NULL,
  timezone            text        NOT NULL,
  country             text,
  plan                text        NOT NULL,
  subscription        text        NOT NULL,
  kind                text        NOT NULL,
  requests_per_hour   integer     NOT NULL,
  monthly_event_quota bigint,
  created_at          timestamptz NOT NULL,
  CONSTRAINT store_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT store_plan_is_known CHECK (plan IN ('free', 'starter', 'growth', 'scale', 'enterprise')),
  CONSTRAINT store_subscription_is_known CHECK (subscription IN ('ACTIVE', 'TRIALING', 'PAST_DUE', 'CANCELED')),
  CONSTRAINT store_kind_is_known CHECK (kind IN ('normal', 'tester', 'dev')),
  CONSTRAINT store_requests_per_hour_are_positive CHECK (requests_per_hour >= 1),
  CONSTRAINT store_monthly_event_quota_is_not_negative CHECK (monthly_event_quota >= 0)
);
CREATE INDEX store_newest_first ON ingestion.store (tenant_id, created_at DESC, id DESC);
COMMENT ON TABLE ingestion.store IS 'A shop that sends events; not one of attribution''s stores.';
COMMENT ON COLUMN ingestion.store.country IS 'ISO 3166-1 alpha-2: where a phone number without a country code is read.';
COMMENT ON COLUMN ingestion.store.requests_per_hour IS 'The documented limit of each of its keys.';
COMMENT ON COLUMN ingestion.store.monthly_event_quota IS 'Instead of the one of its plan.';

CREATE TABLE ingestion.custom_event (
  tenant_id  text        NOT NULL,
  id         text        NOT NULL,
  store_id   text        NOT NULL,
  name       text        NOT NULL,
  is_active  boolean     NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT custom_event_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT custom_event_name_is_unique_per_store UNIQUE (tenant_id, store_id, name),
  CONSTRAINT custom_event_is_of_a_store FOREIGN KEY (tenant_id, store_id) REFERENCES ingestion.store (tenant_id, id)
);
CREATE INDEX custom_event_newest_first ON ingestion.custom_event (tenant_id, created_at DESC, id DESC);
COMMENT ON TABLE ingestion.custom_event IS 'A name beside the standard ones that events of a store may have while it is active.';

CREATE TABLE ingestion.event_identity (
  tenant_id   text        NOT NULL,
  store_id    text        NOT NULL,
  kind        text        NOT NULL,
  value       text        NOT NULL,
  id          text        NOT NULL,
  accepted_at timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  CONSTRAINT event_identity_pkey PRIMARY KEY (tenant_id, store_id, kind, value),
  CONSTRAINT event_identity_kind_is_known CHECK (kind IN ('event_id', 'fingerprint'))
) WITH (fillfactor = 90);
CREATE INDEX event_identity_by_expiry ON ingestion.event_identity (expires_at);
COMMENT ON TABLE ingestion.event_identity IS 'What makes a later event a duplicate until it expires: narrow and not partitioned, so that it can decide what is new. Expired rows are removed.';
COMMENT ON COLUMN ingestion.event_identity.id IS 'Of the event that was accepted first.';
COMMENT ON COLUMN ingestion.event_identity.expires_at IS '20 minutes after the first acceptance; repeats do not move it.';

CREATE TABLE ingestion.event (
  tenant_id    text        NOT NULL,
  store_id     text        NOT NULL,
  created_at   timestamptz NOT NULL,
  id           text        NOT NULL,
  event_name   text        NOT NULL,
  event_id     text        NOT NULL,
  event_time   timestamptz NOT NULL,
  source       text        NOT NULL,
  custom_data  text,
  currency     text,
  amount       numeric,
  is_uncounted boolean     NOT NULL,
  identities   text[]      NOT NULL,
  CONSTRAINT event_pkey PRIMARY KEY (tenant_id, store_id, created_at, id),
  CONSTRAINT event_source_is_known CHECK (source IN ('PIXEL', 'WEBHOOK', 'API', 'MERGED')),
  CONSTRAINT event_amount_has_a_currency CHECK (amount IS NULL OR currency IS NOT NULL)
) PARTITION BY RANGE (created_at);
CREATE TABLE ingestion.event_default PARTITION OF ingestion.event DEFAULT;
CREATE INDEX event_of_a_name_newest_first ON ingestion.event (tenant_id, store_id, event_name, created_at DESC, id DESC);
CREATE INDEX event_by_time ON ingestion.event USING brin (event_time) WITH (pages_per_range = 16, autosummarize = on);
COMMENT ON TABLE ingestion.event IS 'An accepted event of a shop. Nobody''s clear e-mail address, phone, name or address is in it, but for what a sender puts into custom_data.';
COMMENT ON COLUMN ingestion.event.created_at IS 'When it was received; the id carries the same instant.';
COMMENT ON COLUMN ingestion.event.event_time IS 'When it happened, from 24 hours before it was received to 5 minutes after.';
COMMENT ON COLUMN ingestion.event.custom_data IS 'JSON text exactly as it was sent.';
COMMENT ON COLUMN ingestion.event.amount IS 'The value of a purchase, where it is a number of at most 15 digits before the point and 10 behind.';
COMMENT ON COLUMN ingestion.event.is_uncounted IS 'A purchase with a value or a currency that cannot be read.';
COMMENT ON COLUMN ingestion.event.identities IS 'Keyed hashes of the person''s e-mail address, phone and external id.';

CREATE TABLE ingestion.event_total (
  tenant_id  text        NOT NULL,
  store_id   text        NOT NULL,
  slot_at    timestamptz NOT NULL,
  currency   text        NOT NULL,
  events     bigint      NOT NULL,
  page_views bigint      NOT NULL,
  purchases  bigint      NOT NULL,
  uncounted  bigint      NOT NULL,
  revenue    numeric     NOT NULL,
  CONSTRAINT event_total_pkey PRIMARY KEY (tenant_id, store_id, slot_at, currency)
) WITH (fillfactor = 50);
COMMENT ON TABLE ingestion.event_total IS 'What the events of a quarter of an hour add up to, kept by the statement that stores them, so that statistics do not read events. Every time zone begins its days at a quarter.';
COMMENT ON COLUMN ingestion.event_total.slot_at IS 'The beginning of the quarter of an hour in which event_time lies.';
COMMENT ON COLUMN ingestion.event_total.currency IS 'Of the purchases with an amount; empty for all other events.';
