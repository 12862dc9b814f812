import { z } from 'zod';
import { instant, type Queryable, sql } from '../../database/sql.ts';
import type { Position } from '../../pagination/cursor.ts';

const row = z.strictObject({ id: z.string(), type: z.string(), created_at: z.date() });

/** Which events an endpoint is to be told of again: `until` is excluded, `after` is where the slice before ended. */
export type EventsToRedeliver = {
  tenantId: string;
  endpointId: string;
  from: Date;
  until: Date;
  missedOnly: boolean;
  after: Position | null;
  limit: number;
};

/** A slice of the events of a period that the endpoint wants, oldest first; with `missedOnly` those it has not taken and that are not on their way. */
export const listEventsToRedeliver = (
  db: Queryable,
  { tenantId, endpointId, from, until, ...slice }: EventsToRedeliver,
) =>
  db.any(sql.type(row)`
    SELECT event.id, event.type, event.created_at
    FROM core.webhook_endpoint AS endpoint
    JOIN core.event ON event.tenant_id = endpoint.tenant_id AND event.product = endpoint.product
    WHERE endpoint.tenant_id = ${tenantId} AND endpoint.id = ${endpointId} AND endpoint.is_enabled
      AND event.tenant_id = ${tenantId} AND event.created_at >= ${instant(from)} AND event.created_at < ${instant(until)}
      AND endpoint.events && ARRAY[event.type, '*']
      AND (event.created_at, event.id) > (${instant(slice.after?.createdAt ?? new Date(0))}::timestamptz, ${slice.after?.id ?? ''})
      AND NOT (${slice.missedOnly} AND EXISTS (
        SELECT
        FROM core.webhook_delivery AS delivery
        WHERE delivery.tenant_id = ${tenantId} AND delivery.endpoint_id = ${endpointId} AND delivery.event_id = event.id
          AND delivery.status <> 'failed'
      ))
    ORDER BY event.created_at, event.id
    LIMIT ${slice.limit}
  `);
