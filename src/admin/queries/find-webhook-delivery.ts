import { z } from 'zod';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { webhookDeliveryColumns, webhookDeliveryRow } from './webhook-delivery-row.ts';

const row = webhookDeliveryRow.extend({ endpoint_is_enabled: z.boolean(), payload: z.string().nullable() });

/** A delivery with its endpoint's state and its body. */
export type FoundWebhookDelivery = z.infer<typeof row>;

/** Finds a delivery of these data sets that is not older than the horizon and whose endpoint was not deleted. */
export const findWebhookDelivery = (
  db: Queryable,
  { tenantIds, id, horizon }: { tenantIds: readonly string[]; id: string; horizon: Date },
): Promise<FoundWebhookDelivery | null> =>
  db.maybeOne(sql.type(row)`
    SELECT ${webhookDeliveryColumns}, endpoint.is_enabled AS endpoint_is_enabled, event.payload
    FROM core.webhook_delivery AS delivery
    JOIN core.webhook_endpoint AS endpoint
      ON endpoint.tenant_id = delivery.tenant_id AND endpoint.id = delivery.endpoint_id
    LEFT JOIN core.event
      ON event.tenant_id = delivery.tenant_id AND event.id = delivery.event_id
        AND event.created_at = delivery.event_created_at AND event.created_at >= ${instant(horizon)}
    WHERE delivery.tenant_id = ANY (${sql.array(tenantIds, 'text')}) AND delivery.id = ${id}
      AND delivery.created_at >= ${instant(horizon)}
  `);
