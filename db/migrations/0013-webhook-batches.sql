-- Webhook deliveries are claimed by the time they are due, several of one endpoint at once.

DROP INDEX core.webhook_delivery_that_is_queued;
ALTER TABLE core.webhook_delivery DROP COLUMN is_queued;
CREATE INDEX webhook_delivery_by_next_attempt
  ON core.webhook_delivery (tenant_id, endpoint_id, next_attempt_at) WHERE status = 'pending';
