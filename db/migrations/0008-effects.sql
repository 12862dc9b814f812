-- What happened, who is told of it by webhook, and what came of telling them.

CREATE TABLE core.event (
  tenant_id  text        NOT NULL,
  id         text        NOT NULL,
  product    text        NOT NULL,
  type       text        NOT NULL,
  payload    text        NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT event_pkey PRIMARY KEY (tenant_id, id, created_at)
) PARTITION BY RANGE (created_at);
CREATE TABLE core.event_default PARTITION OF core.event DEFAULT;
CREATE INDEX event_of_a_product_by_time ON core.event (tenant_id, product, created_at, id);
COMMENT ON TABLE core.event IS 'What happened, as webhooks tell it; kept for 30 days.';
COMMENT ON COLUMN core.event.payload IS 'The body of its webhooks: text, because every delivery and every retry sends the same bytes.';

CREATE TABLE core.webhook_endpoint (
  tenant_id       text        NOT NULL,
  id              text        NOT NULL,
  product         text        NOT NULL,
  url             text        NOT NULL,
  events          text[]      NOT NULL,
  is_enabled      boolean     NOT NULL,
  disabled_reason text,
  failing_since   timestamptz,
  created_at      timestamptz NOT NULL,
  CONSTRAINT webhook_endpoint_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT webhook_endpoint_wants_events CHECK (cardinality(events) > 0),
  CONSTRAINT webhook_endpoint_is_disabled_for_a_reason CHECK (is_enabled = (disabled_reason IS NULL)),
  CONSTRAINT webhook_endpoint_reason_is_known CHECK (disabled_reason IN ('requested', 'gone', 'failing'))
);
CREATE INDEX webhook_endpoint_newest_first ON core.webhook_endpoint (tenant_id, created_at DESC, id DESC);
COMMENT ON TABLE core.webhook_endpoint IS 'An address that is told of the events of one product.';
COMMENT ON COLUMN core.webhook_endpoint.events IS 'Types of events; * is every one of the product.';
COMMENT ON COLUMN core.webhook_endpoint.disabled_reason IS 'requested: by its owner; gone: it answered 410; failing: it answered nothing but failures for days.';
COMMENT ON COLUMN core.webhook_endpoint.failing_since IS 'Its first failure since its last success.';

CREATE TABLE core.webhook_secret (
  tenant_id   text        NOT NULL,
  endpoint_id text        NOT NULL,
  id          text        NOT NULL,
  secret      text        NOT NULL,
  created_at  timestamptz NOT NULL,
  expires_at  timestamptz,
  CONSTRAINT webhook_secret_pkey PRIMARY KEY (tenant_id, endpoint_id, id),
  CONSTRAINT webhook_secret_is_of_an_endpoint
    FOREIGN KEY (tenant_id, endpoint_id) REFERENCES core.webhook_endpoint (tenant_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE core.webhook_secret IS 'What deliveries to an endpoint are signed with: one secret, two during a rotation.';
COMMENT ON COLUMN core.webhook_secret.secret IS 'Encrypted under a key derived from SECRET_KEY.';
COMMENT ON COLUMN core.webhook_secret.expires_at IS 'When a replaced secret signs no more; null for the one in force.';

CREATE TABLE core.webhook_delivery (
  tenant_id           text        NOT NULL,
  id                  text        NOT NULL,
  endpoint_id         text        NOT NULL,
  event_id            text        NOT NULL,
  event_type          text        NOT NULL,
  event_created_at    timestamptz NOT NULL,
  status              text        NOT NULL,
  attempt_count       integer     NOT NULL DEFAULT 0,
  round_attempt_count integer     NOT NULL DEFAULT 0,
  next_attempt_at     timestamptz,
  claimed_until       timestamptz,
  is_queued           boolean     NOT NULL DEFAULT false,
  settled_at          timestamptz,
  created_at          timestamptz NOT NULL,
  CONSTRAINT webhook_delivery_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT webhook_delivery_is_one_per_endpoint_and_event UNIQUE (tenant_id, endpoint_id, event_id),
  CONSTRAINT webhook_delivery_status_is_known CHECK (status IN ('pending', 'sent', 'failed')),
  CONSTRAINT webhook_delivery_is_settled_unless_pending CHECK ((status = 'pending') = (settled_at IS NULL)),
  CONSTRAINT webhook_delivery_has_a_next_attempt_while_pending CHECK ((status = 'pending') = (next_attempt_at IS NOT NULL))
) WITH (fillfactor = 80);
CREATE INDEX webhook_delivery_newest_first
  ON core.webhook_delivery (tenant_id, endpoint_id, created_at DESC, id DESC);
CREATE INDEX webhook_delivery_that_is_queued ON core.webhook_delivery (tenant_id, endpoint_id, id) WHERE is_queued;
CREATE INDEX webhook_delivery_by_age ON core.webhook_delivery (created_at);
COMMENT ON TABLE core.webhook_delivery IS 'An event on its way to an endpoint; its webhook-id is the id of the event, however often it is sent.';
COMMENT ON COLUMN core.webhook_delivery.round_attempt_count IS 'Attempts since it was last asked for; a redelivery begins a new round.';
COMMENT ON COLUMN core.webhook_delivery.claimed_until IS 'A worker attempts it until then, and no other does.';
COMMENT ON COLUMN core.webhook_delivery.is_queued IS 'It waits for whoever delivers to its endpoint next, until an attempt was made and kept.';

CREATE TABLE core.webhook_attempt (
  tenant_id   text        NOT NULL,
  delivery_id text        NOT NULL,
  number      integer     NOT NULL,
  status      integer,
  error       text,
  duration_ms integer     NOT NULL,
  reply       text,
  created_at  timestamptz NOT NULL,
  CONSTRAINT webhook_attempt_pkey PRIMARY KEY (tenant_id, delivery_id, number, created_at),
  CONSTRAINT webhook_attempt_has_a_status_or_an_error CHECK ((status IS NULL) <> (error IS NULL))
) PARTITION BY RANGE (created_at);
CREATE TABLE core.webhook_attempt_default PARTITION OF core.webhook_attempt DEFAULT;
COMMENT ON TABLE core.webhook_attempt IS 'One try to deliver and what was answered; kept for 30 days.';
COMMENT ON COLUMN core.webhook_attempt.status IS 'The HTTP status; null when there was no answer, then error says why.';
COMMENT ON COLUMN core.webhook_attempt.reply IS 'The first kilobyte of the reply''s body.';
