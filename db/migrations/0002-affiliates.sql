-- Affiliates, offers, tracking links, clicks and conversions.

CREATE SCHEMA affiliates;
COMMENT ON SCHEMA affiliates IS 'The affiliates API.';

CREATE TABLE affiliates.affiliate (
  tenant_id                 text        NOT NULL,
  id                        text        NOT NULL,
  display_name              text        NOT NULL,
  email                     text        NOT NULL,
  email_key                 text        NOT NULL,
  type                      text        NOT NULL,
  status                    text        NOT NULL,
  company_name              text,
  website                   text,
  payment_email             text,
  commission_override_type  text,
  commission_override_value numeric,
  archived_at               timestamptz,
  created_at                timestamptz NOT NULL,
  CONSTRAINT affiliate_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT affiliate_email_is_unique_per_tenant UNIQUE (tenant_id, email_key),
  CONSTRAINT affiliate_type_is_known CHECK (type IN ('external', 'internal')),
  CONSTRAINT affiliate_status_is_known CHECK (status IN ('active', 'pending', 'inactive')),
  CONSTRAINT affiliate_commission_override_type_is_known CHECK (commission_override_type IN ('percentage', 'fixed')),
  CONSTRAINT affiliate_commission_override_type_needs_a_value
    CHECK (commission_override_type IS NULL OR commission_override_value IS NOT NULL),
  CONSTRAINT affiliate_commission_override_is_not_negative CHECK (commission_override_value >= 0)
);
CREATE INDEX affiliate_newest_first ON affiliates.affiliate (tenant_id, created_at DESC, id DESC);
COMMENT ON TABLE affiliates.affiliate IS 'Somebody who promotes offers and earns commissions.';
COMMENT ON COLUMN affiliates.affiliate.email_key IS 'The e-mail address in lower case: what makes it the same address. An archived affiliate keeps it.';
COMMENT ON COLUMN affiliates.affiliate.commission_override_type IS 'Null beside a value: the value is read under the type of the offer.';

CREATE TABLE affiliates.offer (
  tenant_id                text        NOT NULL,
  id                       text        NOT NULL,
  name                     text        NOT NULL,
  url                      text        NOT NULL,
  description              text,
  default_commission_type  text        NOT NULL,
  default_commission_value numeric     NOT NULL,
  currency                 text        NOT NULL,
  attribution_window_days  integer     NOT NULL,
  daily_cap                integer     NOT NULL,
  is_active                boolean     NOT NULL,
  append_click_parameters  boolean     NOT NULL,
  archived_at              timestamptz,
  created_at               timestamptz NOT NULL,
  CONSTRAINT offer_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT offer_commission_type_is_known CHECK (default_commission_type IN ('percentage', 'fixed')),
  CONSTRAINT offer_commission_is_not_negative CHECK (default_commission_value >= 0),
  CONSTRAINT offer_percentage_is_at_most_100
    CHECK (default_commission_type <> 'percentage' OR default_commission_value <= 100),
  CONSTRAINT offer_attribution_window_is_positive CHECK (attribution_window_days >= 1),
  CONSTRAINT offer_daily_cap_is_not_negative CHECK (daily_cap >= 0)
);
CREATE INDEX offer_newest_first ON affiliates.offer (tenant_id, created_at DESC, id DESC);
COMMENT ON TABLE affiliates.offer IS 'What affiliates promote and what a sale of it earns them.';
COMMENT ON COLUMN affiliates.offer.currency IS 'Of a fixed commission; a percentage pays in the currency of the sale.';
COMMENT ON COLUMN affiliates.offer.daily_cap IS 'Conversions per UTC day of recording that are not rejected; 0 means no limit.';
COMMENT ON COLUMN affiliates.offer.append_click_parameters IS 'The redirect adds click, aff and offer to the destination.';

CREATE TABLE affiliates.tracking_link (
  tenant_id    text        NOT NULL,
  id           text        NOT NULL,
  affiliate_id text        NOT NULL,
  offer_id     text        NOT NULL,
  code         text        NOT NULL,
  custom_url   text,
  archived_at  timestamptz,
  created_at   timestamptz NOT NULL,
  CONSTRAINT tracking_link_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT tracking_link_belongs_to_an_affiliate
    FOREIGN KEY (tenant_id, affiliate_id) REFERENCES affiliates.affiliate (tenant_id, id),
  CONSTRAINT tracking_link_leads_to_an_offer
    FOREIGN KEY (tenant_id, offer_id) REFERENCES affiliates.offer (tenant_id, id)
);
CREATE INDEX tracking_link_newest_first ON affiliates.tracking_link (tenant_id, created_at DESC, id DESC);
CREATE INDEX tracking_link_of_a_pair ON affiliates.tracking_link (tenant_id, affiliate_id, offer_id);
COMMENT ON TABLE affiliates.tracking_link IS 'A link of one affiliate to one offer; without custom_url it follows the url of the offer.';

CREATE TABLE affiliates.link_code (
  code             text NOT NULL,
  tenant_id        text NOT NULL,
  tracking_link_id text NOT NULL,
  CONSTRAINT link_code_pkey PRIMARY KEY (code)
);
COMMENT ON TABLE affiliates.link_code IS 'Whose link a code of /r/{code} is, the only place where the tenant is not known beforehand; makes codes unique on the server.';

CREATE TABLE affiliates.click (
  tenant_id        text        NOT NULL,
  id               text        NOT NULL,
  tracking_link_id text        NOT NULL,
  affiliate_id     text        NOT NULL,
  offer_id         text        NOT NULL,
  address_hash     text,
  user_agent_hash  text,
  parameters       json        NOT NULL,
  created_at       timestamptz NOT NULL,
  CONSTRAINT click_pkey PRIMARY KEY (tenant_id, id, created_at)
) PARTITION BY RANGE (created_at);
CREATE TABLE affiliates.click_default PARTITION OF affiliates.click DEFAULT;
COMMENT ON TABLE affiliates.click IS 'One visit of a tracking link by a person.';
COMMENT ON COLUMN affiliates.click.address_hash IS 'Keyed hash of the client address.';
COMMENT ON COLUMN affiliates.click.user_agent_hash IS 'Keyed hash of the User-Agent header.';
COMMENT ON COLUMN affiliates.click.parameters IS 'utm_* and sub1 to sub5 of the visit.';

CREATE TABLE affiliates.link_click_total (
  tenant_id        text   NOT NULL,
  tracking_link_id text   NOT NULL,
  clicks           bigint NOT NULL,
  CONSTRAINT link_click_total_pkey PRIMARY KEY (tenant_id, tracking_link_id)
) WITH (fillfactor = 50);
COMMENT ON TABLE affiliates.link_click_total IS 'How many clicks a link has, kept by the statement that stores them; apart from the link so that a click rewrites a narrow row.';

CREATE TABLE affiliates.conversion (
  tenant_id           text        NOT NULL,
  id                  text        NOT NULL,
  affiliate_id        text        NOT NULL,
  offer_id            text        NOT NULL,
  tracking_link_id    text,
  click_id            text,
  external_id         text        NOT NULL,
  external_source     text,
  amount              numeric     NOT NULL,
  currency            text        NOT NULL,
  customer_email_hash text,
  status              text        NOT NULL,
  reason              text,
  commission_type     text        NOT NULL,
  commission_value    numeric     NOT NULL,
  commission_amount   numeric     NOT NULL,
  commission_currency text        NOT NULL,
  metadata            json,
  occurred_at         timestamptz NOT NULL,
  recorded_on         date        NOT NULL,
  created_at          timestamptz NOT NULL,
  CONSTRAINT conversion_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT conversion_external_id_is_unique_per_tenant UNIQUE (tenant_id, external_id),
  CONSTRAINT conversion_credits_an_affiliate
    FOREIGN KEY (tenant_id, affiliate_id) REFERENCES affiliates.affiliate (tenant_id, id),
  CONSTRAINT conversion_is_of_an_offer
    FOREIGN KEY (tenant_id, offer_id) REFERENCES affiliates.offer (tenant_id, id),
  CONSTRAINT conversion_status_is_known CHECK (status IN ('pending', 'approved', 'rejected', 'reversed', 'paid')),
  CONSTRAINT conversion_amount_is_positive CHECK (amount > 0),
  CONSTRAINT conversion_commission_is_not_negative CHECK (commission_amount >= 0),
  CONSTRAINT conversion_rejected_pays_nothing CHECK (status <> 'rejected' OR commission_amount = 0)
);
CREATE INDEX conversion_newest_first ON affiliates.conversion (tenant_id, created_at DESC, id DESC);
CREATE INDEX conversion_by_status_newest_first ON affiliates.conversion (tenant_id, status, created_at DESC, id DESC);
CREATE INDEX conversion_by_affiliate_newest_first
  ON affiliates.conversion (tenant_id, affiliate_id, created_at DESC, id DESC);
CREATE INDEX conversion_counted_per_offer_and_day
  ON affiliates.conversion (tenant_id, offer_id, recorded_on) WHERE status <> 'rejected';
CREATE INDEX conversion_counted_per_link
  ON affiliates.conversion (tenant_id, tracking_link_id) WHERE status <> 'rejected';
COMMENT ON TABLE affiliates.conversion IS 'A sale credited to an affiliate, with the commission as it was agreed at that moment.';
COMMENT ON COLUMN affiliates.conversion.reason IS 'Why it is rejected.';
COMMENT ON COLUMN affiliates.conversion.customer_email_hash IS 'Keyed hash of the lower-cased address; the address itself is not kept.';
COMMENT ON COLUMN affiliates.conversion.recorded_on IS 'UTC day of created_at: the day a daily cap counts.';
