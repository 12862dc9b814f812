import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';
import type { EventsAbout } from './delete-events-about.ts';

const row = z.strictObject({
  id: z.string(),
  created_at: z.date(),
  payload: z.string(),
  delivery_ids: z.array(z.string()),
});

/** Lists events with the bodies of their webhooks and the ids of their deliveries. */
export const listEventsAbout = (db: Queryable, { tenantId, product, subjectIds }: EventsAbout) =>
  db.any(sql.type(row)`
    SELECT
      id, created_at, payload,
      ARRAY(
        SELECT delivery.id
        FROM core.webhook_delivery AS delivery
        WHERE delivery.tenant_id = ${tenantId} AND delivery.event_id = event.id
      ) AS delivery_ids
    FROM core.event
    WHERE tenant_id = ${tenantId} AND product = ${product} AND subject_id = ANY (${sql.array([...subjectIds], 'text')})
    ORDER BY created_at, id
  `);
