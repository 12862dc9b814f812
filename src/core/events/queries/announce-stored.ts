import { type Fragment, sql } from '../../database/sql.ts';
import { deliverWebhookJob } from '../announce.ts';

/**
 * The parts of a statement that announce what it stores, each row by its own announcement, and wake a worker once for each
 * endpoint: `announced_jobs`, which the statement has to ask for, or PostgreSQL leaves it out. `stored` is a query of
 * `created_at` and `announcement` (jsonb, see `Announcement`); `tenant_id` is in all. An endpoint that was disabled
 * meanwhile is told nothing.
 */
export const announceStored = (
  { tenantId, product, type }: { tenantId: string; product: string; type: string },
  stored: Fragment,
): Fragment => sql.fragment`
  announced AS MATERIALIZED (
    SELECT stored.created_at, told.event_id, told.subject_id, told.payload, told.deliveries
    FROM (${stored}) AS stored
    CROSS JOIN LATERAL jsonb_to_record(stored.announcement) AS told (
      event_id text, subject_id text, payload text, deliveries jsonb
    )
  ), announced_events AS (
    INSERT INTO core.event (tenant_id, id, product, type, subject_id, payload, created_at)
    SELECT ${tenantId}, event_id, ${product}, ${type}, subject_id, payload, created_at
    FROM announced
  ), announced_deliveries AS (
    INSERT INTO core.webhook_delivery (
      tenant_id, id, endpoint_id, event_id, event_type, event_created_at, status, next_attempt_at, created_at
    )
    SELECT
      ${tenantId}, delivery.id, delivery.endpoint_id, announced.event_id, ${type}, announced.created_at, 'pending',
      announced.created_at, announced.created_at
    FROM announced
    CROSS JOIN LATERAL jsonb_to_recordset(announced.deliveries) AS delivery (id text, endpoint_id text)
    JOIN core.webhook_endpoint AS endpoint
      ON endpoint.tenant_id = ${tenantId} AND endpoint.id = delivery.endpoint_id AND endpoint.is_enabled
    RETURNING endpoint_id
  ), announced_jobs AS (
    SELECT job.id
    FROM (SELECT DISTINCT endpoint_id FROM announced_deliveries ORDER BY endpoint_id) AS told
    CROSS JOIN LATERAL graphile_worker.add_job(
      ${deliverWebhookJob}, json_build_object('tenantId', ${tenantId}::text, 'endpointId', told.endpoint_id),
      job_key => ${`${deliverWebhookJob}:${tenantId}:`}::text || told.endpoint_id, job_key_mode => 'preserve_run_at'
    ) AS job
  )
`;
