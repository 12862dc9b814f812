-- What is kept of a person beyond the record itself: what webhooks told of it, and events of experiments that count for nothing.

ALTER TABLE core.event ADD COLUMN subject_id text;
COMMENT ON COLUMN core.event.subject_id IS 'Id of what it happened to, so that what webhooks told of an erased record is erased with it.';
UPDATE core.event
SET subject_id = COALESCE(
  payload::json #>> '{data,id}', payload::json #>> '{data,conversionId}', payload::json #>> '{data,clickId}'
);
CREATE INDEX event_of_a_subject ON core.event (tenant_id, subject_id);

ALTER TABLE core.webhook_delivery
  DROP CONSTRAINT webhook_delivery_status_is_known,
  ADD CONSTRAINT webhook_delivery_status_is_known CHECK (status IN ('pending', 'sent', 'failed', 'erased'));
COMMENT ON COLUMN core.webhook_delivery.status IS 'erased: its event was about a person whose data was erased, and is sent no more.';
CREATE INDEX webhook_delivery_of_an_event ON core.webhook_delivery (tenant_id, event_id);

CREATE INDEX unmatched_event_by_age ON experiments.unmatched_event (created_at);
CREATE INDEX transaction_identity_that_expires ON experiments.transaction_identity (expires_at)
  WHERE expires_at < '9999-01-01T00:00:00Z';
