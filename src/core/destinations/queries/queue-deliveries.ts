import { type Fragment, sql } from '../../database/sql.ts';
import type { NewDelivery } from '../compose-deliveries.ts';
import { deliverEventsJob } from '../deliver-events-job.ts';

/** Deliveries as they travel inside a row of a statement: payloads are text there, since `jsonb` would reorder them. */
export const toDeliveryRows = (deliveries: readonly NewDelivery[]) =>
  deliveries.map(({ id, payload, unhashed }) => ({ destination_id: id, payload, unhashed }));

/**
 * The parts of a statement that queue deliveries of what it stores, count them, and wake a worker once for each
 * destination: `queued_jobs`, which the statement has to ask for, or PostgreSQL leaves it out. `stored` is a query of
 * `id`, `received_at`, `occurred_at`, `slot_at` and `deliveries` (jsonb, see `toDeliveryRows`); `tenant_id` is in all.
 */
export const queueDeliveries = (tenantId: string, stored: Fragment): Fragment => sql.fragment`
  queued AS MATERIALIZED (
    SELECT
      stored.id, stored.received_at, stored.occurred_at, stored.slot_at, told.destination_id,
      told.payload::json AS payload, told.unhashed
    FROM (${stored}) AS stored
    CROSS JOIN LATERAL jsonb_to_recordset(stored.deliveries) AS told (destination_id text, payload text, unhashed jsonb)
  ), queued_rows AS (
    INSERT INTO core.delivery (
      tenant_id, destination_id, created_at, id, occurred_at, status, status_at, payload, unhashed, attempts,
      next_attempt_at
    )
    SELECT
      ${tenantId}, destination_id, received_at, id, occurred_at, 'pending', received_at, payload, unhashed, 0,
      received_at
    FROM queued
  ), queued_totals AS (
    INSERT INTO core.delivery_total (tenant_id, destination_id, slot_at, queued, sent, failed)
    SELECT ${tenantId}, destination_id, slot_at, count(*), 0, 0
    FROM queued
    GROUP BY destination_id, slot_at
    ORDER BY destination_id, slot_at
    ON CONFLICT (tenant_id, destination_id, slot_at) DO UPDATE SET queued = delivery_total.queued + EXCLUDED.queued
  ), queued_jobs AS (
    SELECT job.id
    FROM (SELECT DISTINCT destination_id FROM queued ORDER BY destination_id) AS told
    CROSS JOIN LATERAL graphile_worker.add_job(
      ${deliverEventsJob}, json_build_object('tenantId', ${tenantId}::text, 'destinationId', told.destination_id),
      job_key => ${`${deliverEventsJob}:${tenantId}:`}::text || told.destination_id, job_key_mode => 'preserve_run_at'
    ) AS job
  )
`;
