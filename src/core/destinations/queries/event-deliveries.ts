import { z } from 'zod';
import { type Fragment, sql } from '../../database/sql.ts';

/** What `eventDeliveries` gives for one event; `at` in ISO 8601. */
export const eventDeliveriesList = z.array(
  z.strictObject({ platform: z.string(), status: z.string(), at: z.string() }),
);

/**
 * How far an event of a store got to each destination, for the statement that shows the event: looked up by the whole
 * key, so that it costs a look-up each; `tenant_id` is in it.
 */
export const eventDeliveries = (
  place: { product: string; tenantId: string; storeId: string },
  receivedAt: Fragment,
  id: Fragment,
): Fragment => sql.fragment`COALESCE((
    SELECT json_agg(
      json_build_object('platform', destination.platform, 'status', delivery.status, 'at', delivery.status_at)
      ORDER BY destination.platform, destination.id
    )
    FROM core.destination
    JOIN core.delivery
      ON delivery.tenant_id = ${place.tenantId} AND delivery.destination_id = destination.id
      AND delivery.created_at = ${receivedAt} AND delivery.id = ${id}
    WHERE destination.tenant_id = ${place.tenantId} AND destination.product = ${place.product}
      AND destination.store_id = ${place.storeId}
  ), '[]'::json)`;
