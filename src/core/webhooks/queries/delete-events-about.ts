import { z } from 'zod';
import { instant, type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ events: z.number(), delivery_ids: z.array(z.string()) });

/** Events that happened to one of these records of a product. */
export type EventsAbout = { tenantId: string; product: string; subjectIds: readonly string[] };

/**
 * Deletes events and has nothing of them sent any more, whatever became of their deliveries so far. Resolves to how many
 * they were and to the ids of their deliveries.
 */
export const deleteEventsAbout = (
  db: Queryable,
  { tenantId, product, subjectIds, now }: EventsAbout & { now: Date },
): Promise<{ events: number; delivery_ids: string[] }> =>
  db.one(sql.type(row)`
    WITH gone AS (
      DELETE FROM core.event
      WHERE tenant_id = ${tenantId} AND product = ${product} AND subject_id = ANY (${sql.array([...subjectIds], 'text')})
      RETURNING id
    ), given_up AS (
      UPDATE core.webhook_delivery AS delivery
      SET
        status = 'erased', settled_at = COALESCE(delivery.settled_at, ${instant(now)}::timestamptz),
        next_attempt_at = NULL, claimed_until = NULL
      FROM gone
      WHERE delivery.tenant_id = ${tenantId} AND delivery.event_id = gone.id
      RETURNING delivery.id
    )
    SELECT (SELECT count(*) FROM gone) AS events, ARRAY(SELECT id FROM given_up) AS delivery_ids
  `);
