-- Requests about what is kept of one end customer.

CREATE TABLE core.data_request (
  tenant_id       text        NOT NULL,
  id              text        NOT NULL,
  kind            text        NOT NULL,
  subject         text        NOT NULL,
  traces          json,
  findings        json        NOT NULL,
  records         json,
  has_all_records boolean     NOT NULL,
  actor_type      text        NOT NULL,
  actor_id        text,
  request_id      text        NOT NULL,
  created_at      timestamptz NOT NULL,
  completed_at    timestamptz,
  CONSTRAINT data_request_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT data_request_kind_is_known CHECK (kind IN ('export', 'erase')),
  CONSTRAINT data_request_subject_is_known CHECK (subject IN ('email', 'phone', 'visitorId')),
  CONSTRAINT data_request_actor_is_known CHECK (actor_type IN ('operator', 'api_key')),
  CONSTRAINT data_request_completed_knows_nobody CHECK (completed_at IS NULL OR traces IS NULL)
);
CREATE INDEX data_request_newest_first ON core.data_request (tenant_id, created_at DESC, id DESC);
COMMENT ON TABLE core.data_request IS 'A request to collect or remove what is kept of one end customer; tenant_id is the live one of the organization, both data sets are meant.';
COMMENT ON COLUMN core.data_request.subject IS 'What the person was named by; the name itself is not kept.';
COMMENT ON COLUMN core.data_request.traces IS 'By product, the keyed hashes the person is found by; emptied when the request is completed.';
COMMENT ON COLUMN core.data_request.findings IS 'Counts by product, mode and kind of record, written together with what they count.';
COMMENT ON COLUMN core.data_request.records IS 'What an export found, removed 30 days later.';
