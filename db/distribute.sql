-- Turns a freshly migrated, empty database into a Citus cluster: psql --single-transaction -f db/distribute.sql
-- Every table of ours is named here, as distributed by its tenant, as reference table, or as local to the coordinator.

CREATE EXTENSION IF NOT EXISTS citus;

-- Citus wants the keys between tables to come after the tables: they are taken away and given back as they were.
CREATE TEMPORARY TABLE foreign_key AS
SELECT conrelid::regclass::text AS table_name, conname AS name, pg_get_constraintdef(oid) AS definition
FROM pg_constraint
WHERE contype = 'f' AND conparentid = 0
  AND connamespace::regnamespace::text IN ('core', 'affiliates', 'attribution', 'experiments', 'ingestion');

DO $$
DECLARE
  key record;
BEGIN
  FOR key IN SELECT * FROM foreign_key LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', key.table_name, key.name);
  END LOOP;
END
$$;

-- local: core.migration
-- local: core.secret_key_check
-- local: core.worker

SELECT create_reference_table('core.organization');
SELECT create_reference_table('core.tenant');
SELECT create_reference_table('core.api_key');
SELECT create_reference_table('core.exchange_rate');
SELECT create_reference_table('affiliates.link_code');
SELECT create_reference_table('experiments.project_owner');
SELECT create_reference_table('experiments.sdk_key');

SELECT create_distributed_table('core.api_key_usage', 'tenant_id');
SELECT create_distributed_table('core.audit_entry', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('core.destination', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('core.delivery', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('core.delivery_total', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('core.event', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('core.webhook_endpoint', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('core.webhook_secret', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('core.webhook_delivery', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('core.webhook_attempt', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('core.data_request', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('core.idempotent_reply', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('affiliates.affiliate', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('affiliates.offer', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('affiliates.tracking_link', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('affiliates.click', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('affiliates.link_click_total', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('affiliates.conversion', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('attribution.store', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('attribution.click_identity', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('attribution.click', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('attribution.click_evidence', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('attribution.conversion', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('attribution.conversion_evidence', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('attribution.rematch', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('ingestion.store', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('ingestion.custom_event', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('ingestion.event_identity', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('ingestion.event', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('ingestion.event_total', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('experiments.project', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('experiments.configuration', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('experiments.debug_token', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('experiments.visitor', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('experiments.exposure', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('experiments.conversion', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('experiments.transaction_identity', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('experiments.transaction', 'tenant_id', colocate_with => 'core.api_key_usage');
SELECT create_distributed_table('experiments.unmatched_event', 'tenant_id', colocate_with => 'core.api_key_usage');

DO $$
DECLARE
  key record;
BEGIN
  FOR key IN SELECT * FROM foreign_key LOOP
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', key.table_name, key.name, key.definition);
  END LOOP;
END
$$;
