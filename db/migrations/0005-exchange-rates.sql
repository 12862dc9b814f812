-- What a euro is worth in other currencies, day by day.

CREATE TABLE core.exchange_rate (
  currency     text    NOT NULL,
  published_on date    NOT NULL,
  rate         numeric NOT NULL,
  CONSTRAINT exchange_rate_pkey PRIMARY KEY (currency, published_on),
  CONSTRAINT exchange_rate_is_positive CHECK (rate > 0)
);
CREATE INDEX exchange_rate_by_day ON core.exchange_rate (published_on);
COMMENT ON TABLE core.exchange_rate IS 'Reference rates of the European Central Bank, the same for all tenants.';
COMMENT ON COLUMN core.exchange_rate.rate IS 'How much of the currency one euro is worth.';
