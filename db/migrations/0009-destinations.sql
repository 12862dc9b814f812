-- The ad platforms that events and conversions are sent to, what is sent, and what it adds up to.

CREATE TABLE core.destination (
  tenant_id        text        NOT NULL,
  id               text        NOT NULL,
  product          text        NOT NULL,
  store_id         text        NOT NULL,
  platform         text        NOT NULL,
  credentials      text,
  credentials_hint jsonb       NOT NULL,
  base_url         text,
  test_event_code  text,
  is_enabled       boolean     NOT NULL,
  created_at       timestamptz NOT NULL,
  deleted_at       timestamptz,
  CONSTRAINT destination_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT destination_has_credentials_until_it_is_deleted CHECK ((credentials IS NULL) = (deleted_at IS NOT NULL)),
  CONSTRAINT destination_is_not_enabled_when_deleted CHECK (deleted_at IS NULL OR NOT is_enabled)
);
CREATE INDEX destination_of_a_store ON core.destination (tenant_id, product, store_id);
CREATE INDEX destination_newest_first ON core.destination (tenant_id, created_at DESC, id DESC);
COMMENT ON TABLE core.destination IS 'An ad platform that is told what happens in one store. A deleted one stays without its credentials, so that it can be seen what was sent.';
COMMENT ON COLUMN core.destination.tenant_id IS 'A live data set: what happens in a test one is never sent.';
COMMENT ON COLUMN core.destination.credentials IS 'Encrypted under the secret key of the server, never shown.';
COMMENT ON COLUMN core.destination.credentials_hint IS 'What of the credentials is shown: what is no secret as it is, of a secret its end.';
COMMENT ON COLUMN core.destination.base_url IS 'Instead of the address of the platform that the server is configured with.';
COMMENT ON COLUMN core.destination.test_event_code IS 'Sent along by the test call, never with an event.';

CREATE TABLE core.delivery (
  tenant_id       text        NOT NULL,
  destination_id  text        NOT NULL,
  created_at      timestamptz NOT NULL,
  id              text        NOT NULL,
  occurred_at     timestamptz NOT NULL,
  status          text        NOT NULL,
  status_at       timestamptz NOT NULL,
  payload         json        NOT NULL,
  unhashed        jsonb,
  attempts        integer     NOT NULL,
  next_attempt_at timestamptz,
  answer          json,
  CONSTRAINT delivery_pkey PRIMARY KEY (tenant_id, destination_id, created_at, id),
  CONSTRAINT delivery_status_is_known CHECK (status IN ('pending', 'sent', 'failed')),
  CONSTRAINT delivery_is_attempted_while_it_is_pending CHECK ((status = 'pending') = (next_attempt_at IS NOT NULL)),
  CONSTRAINT delivery_has_nothing_unhashed_once_it_is_settled CHECK (status = 'pending' OR unhashed IS NULL)
) PARTITION BY RANGE (created_at);
CREATE TABLE core.delivery_default PARTITION OF core.delivery DEFAULT;
CREATE INDEX delivery_by_next_attempt ON core.delivery (tenant_id, destination_id, next_attempt_at)
  WHERE status = 'pending';
COMMENT ON TABLE core.delivery IS 'An event or conversion that is, was or could not be sent to a destination. Nobody''s clear e-mail address, phone, name or postal address is in it.';
COMMENT ON COLUMN core.delivery.id IS 'Of the event or conversion.';
COMMENT ON COLUMN core.delivery.created_at IS 'Of the event or conversion: when it was received.';
COMMENT ON COLUMN core.delivery.status_at IS 'Since when it has its status.';
COMMENT ON COLUMN core.delivery.payload IS 'What the platform is told, in its own words, but for what is in unhashed.';
COMMENT ON COLUMN core.delivery.unhashed IS 'Client address, user agent, click id and cookies, which platforms want in clear; emptied when it was sent or given up.';
COMMENT ON COLUMN core.delivery.next_attempt_at IS 'While a worker has it in hand: when another may take it over.';
COMMENT ON COLUMN core.delivery.answer IS 'What the platform answered last, {status, body}, or {error} without an answer.';

CREATE TABLE core.delivery_total (
  tenant_id      text        NOT NULL,
  destination_id text        NOT NULL,
  slot_at        timestamptz NOT NULL,
  queued         bigint      NOT NULL,
  sent           bigint      NOT NULL,
  failed         bigint      NOT NULL,
  CONSTRAINT delivery_total_pkey PRIMARY KEY (tenant_id, destination_id, slot_at)
) WITH (fillfactor = 50);
COMMENT ON TABLE core.delivery_total IS 'What the deliveries of a quarter of an hour add up to, kept by the statements that queue and settle them, so that statistics do not read deliveries.';
COMMENT ON COLUMN core.delivery_total.slot_at IS 'The beginning of the quarter of an hour in which occurred_at lies.';
COMMENT ON COLUMN core.delivery_total.queued IS 'All of them: what is neither sent nor failed is pending.';

ALTER TABLE attribution.conversion ADD COLUMN capi_sent boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN attribution.conversion.capi_sent IS 'A delivery to Meta''s Conversions API was queued with it.';
