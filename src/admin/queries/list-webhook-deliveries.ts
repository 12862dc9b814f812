import { matching } from '../../core/database/fragments.ts';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import { webhookDeliveryColumns, webhookDeliveryRow } from './webhook-delivery-row.ts';

/** Which deliveries a list is about. */
export type WebhookDeliveryFilters = { tenantId: string; endpointId: string; status: string | undefined };

/** A page of deliveries of an endpoint that are not older than the horizon, newest first, and one row more when there are more. */
export const listWebhookDeliveries = (
  db: Queryable,
  { tenantId, endpointId, status, limit, after, horizon }: WebhookDeliveryFilters & RequestedPage & { horizon: Date },
) =>
  db.any(sql.type(webhookDeliveryRow)`
    SELECT ${webhookDeliveryColumns}
    FROM core.webhook_delivery AS delivery
    WHERE tenant_id = ${tenantId} AND endpoint_id = ${endpointId} AND created_at >= ${instant(horizon)}
      ${matching({ status })} ${afterPosition(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
