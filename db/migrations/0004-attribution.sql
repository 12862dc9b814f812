-- Stores, clicks, conversions and the evidence that ties them together.

CREATE SCHEMA attribution;
COMMENT ON SCHEMA attribution IS 'The attribution API.';

CREATE TABLE attribution.store (
  tenant_id               text        NOT NULL,
  id                      text        NOT NULL,
  name                    text        NOT NULL,
  platform                text        NOT NULL,
  domain                  text,
  currency                text        NOT NULL,
  timezone                text        NOT NULL,
  attribution_window_days integer     NOT NULL,
  minimum_confidence      integer     NOT NULL,
  status                  text        NOT NULL,
  created_at              timestamptz NOT NULL,
  CONSTRAINT store_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT store_platform_is_known CHECK (platform IN ('shopify', 'woocommerce', 'custom')),
  CONSTRAINT store_status_is_known CHECK (status IN ('active', 'inactive')),
  CONSTRAINT store_attribution_window_is_1_to_90_days CHECK (attribution_window_days BETWEEN 1 AND 90),
  CONSTRAINT store_minimum_confidence_is_a_score CHECK (minimum_confidence BETWEEN 0 AND 100)
);
CREATE INDEX store_newest_first ON attribution.store (tenant_id, created_at DESC, id DESC);
COMMENT ON TABLE attribution.store IS 'A shop whose clicks and conversions belong together.';

CREATE TABLE attribution.click_identity (
  tenant_id   text        NOT NULL,
  store_id    text        NOT NULL,
  fbclid      text        NOT NULL,
  click_id    text        NOT NULL,
  clicked_at  timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  CONSTRAINT click_identity_pkey PRIMARY KEY (tenant_id, store_id, fbclid)
);
COMMENT ON TABLE attribution.click_identity IS 'Which click an fbclid is: narrow and not partitioned, so that it can decide what is new.';
COMMENT ON COLUMN attribution.click_identity.received_at IS 'When this server first received it; it expires a window later.';

CREATE TABLE attribution.click (
  tenant_id    text        NOT NULL,
  id           text        NOT NULL,
  store_id     text        NOT NULL,
  fbclid       text        NOT NULL,
  landing_page text        NOT NULL,
  referrer     text,
  utm_source   text,
  utm_medium   text,
  utm_campaign text,
  utm_content  text,
  utm_term     text,
  click_ids    json        NOT NULL,
  fbp          text,
  fbc          text,
  clicked_at   timestamptz NOT NULL,
  created_at   timestamptz NOT NULL,
  CONSTRAINT click_pkey PRIMARY KEY (tenant_id, id, created_at)
) PARTITION BY RANGE (created_at);
CREATE TABLE attribution.click_default PARTITION OF attribution.click DEFAULT;
CREATE INDEX click_newest_first ON attribution.click (tenant_id, created_at DESC, id DESC);
CREATE INDEX click_of_a_store_newest_first ON attribution.click (tenant_id, store_id, created_at DESC, id DESC);
CREATE INDEX click_by_time ON attribution.click (tenant_id, clicked_at, store_id);
COMMENT ON TABLE attribution.click IS 'A click on an ad, as it was first received.';
COMMENT ON COLUMN attribution.click.click_ids IS 'Click ids of other ad platforms: gclid, ttclid, msclkid, sccid and so on.';
COMMENT ON COLUMN attribution.click.created_at IS 'When it was received; clicked_at is when it happened.';

CREATE TABLE attribution.click_evidence (
  tenant_id   text        NOT NULL,
  store_id    text        NOT NULL,
  kind        text        NOT NULL,
  value       text        NOT NULL,
  click_id    text        NOT NULL,
  fbclid      text        NOT NULL,
  clicked_at  timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  CONSTRAINT click_evidence_pkey PRIMARY KEY (tenant_id, store_id, kind, value, clicked_at, click_id),
  CONSTRAINT click_evidence_kind_is_known
    CHECK (kind IN ('fingerprint', 'visitor_id', 'identity', 'address_and_agent', 'address'))
);
CREATE INDEX click_evidence_by_receipt ON attribution.click_evidence (tenant_id, store_id, received_at);
COMMENT ON TABLE attribution.click_evidence IS 'What a conversion can be recognised by, as keyed hashes; a repeat of a click adds to it.';
COMMENT ON COLUMN attribution.click_evidence.clicked_at IS 'Of the click, so it never differs between two rows of one; read backwards, the primary key gives the newest first.';
COMMENT ON COLUMN attribution.click_evidence.kind IS 'identity: an e-mail address or phone tied to the click by an earlier conversion.';
COMMENT ON COLUMN attribution.click_evidence.received_at IS 'When this piece of evidence was received.';

CREATE TABLE attribution.conversion (
  tenant_id          text        NOT NULL,
  id                 text        NOT NULL,
  store_id           text        NOT NULL,
  event_type         text        NOT NULL,
  order_id           text,
  event_id           text,
  identity_key       text,
  event_value        numeric,
  currency           text        NOT NULL,
  products           json        NOT NULL,
  event_source_url   text,
  click_id           text,
  fbclid             text,
  confidence_score   integer,
  utm_source         text,
  utm_medium         text,
  utm_campaign       text,
  utm_content        text,
  landing_page       text,
  explanation        json,
  occurred_at        timestamptz NOT NULL,
  created_at         timestamptz NOT NULL,
  matched_at         timestamptz,
  CONSTRAINT conversion_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT conversion_identity_is_unique_per_store UNIQUE (tenant_id, store_id, identity_key),
  CONSTRAINT conversion_is_of_a_store FOREIGN KEY (tenant_id, store_id) REFERENCES attribution.store (tenant_id, id),
  CONSTRAINT conversion_value_is_not_negative CHECK (event_value >= 0),
  CONSTRAINT conversion_is_attributed_with_a_score CHECK ((click_id IS NULL) = (confidence_score IS NULL))
);
CREATE INDEX conversion_newest_first ON attribution.conversion (tenant_id, created_at DESC, id DESC);
CREATE INDEX conversion_of_a_store_newest_first
  ON attribution.conversion (tenant_id, store_id, created_at DESC, id DESC);
CREATE INDEX conversion_by_time ON attribution.conversion (tenant_id, occurred_at, store_id);
COMMENT ON TABLE attribution.conversion IS 'A purchase or another event worth counting, and the click it is attributed to.';
COMMENT ON COLUMN attribution.conversion.identity_key IS 'Hash of event type and order id, else of the event id; null where nothing identifies it, and nothing is deduplicated.';
COMMENT ON COLUMN attribution.conversion.utm_source IS 'Campaign of the click it is attributed to, kept with it so that statistics need no clicks.';
COMMENT ON COLUMN attribution.conversion.explanation IS 'The candidates of the last match, what they scored and why they lost.';

CREATE TABLE attribution.conversion_evidence (
  tenant_id     text        NOT NULL,
  store_id      text        NOT NULL,
  kind          text        NOT NULL,
  value         text        NOT NULL,
  conversion_id text        NOT NULL,
  created_at    timestamptz NOT NULL,
  CONSTRAINT conversion_evidence_pkey PRIMARY KEY (tenant_id, store_id, kind, value, conversion_id),
  CONSTRAINT conversion_evidence_kind_is_known
    CHECK (
      kind IN ('click_id', 'fbclid', 'fingerprint', 'visitor_id', 'identity', 'address_and_agent', 'address')
    )
);
CREATE INDEX conversion_evidence_of_a_conversion
  ON attribution.conversion_evidence (tenant_id, conversion_id);
CREATE INDEX conversion_evidence_by_receipt ON attribution.conversion_evidence (tenant_id, store_id, created_at);
COMMENT ON TABLE attribution.conversion_evidence IS 'What a conversion was matched by, so that a late click finds it.';
COMMENT ON COLUMN attribution.conversion_evidence.value IS 'A keyed hash; of the kinds click_id and fbclid the id itself.';

CREATE TABLE attribution.rematch (
  tenant_id  text        NOT NULL,
  store_id   text        NOT NULL,
  done_until timestamptz NOT NULL,
  CONSTRAINT rematch_pkey PRIMARY KEY (tenant_id, store_id)
);
COMMENT ON TABLE attribution.rematch IS 'Up to which receipt the evidence of a store has been held against earlier conversions.';
