import { type Queryable, sql } from '../../core/database/sql.ts';
import { type WebhookEndpointRow, webhookEndpointColumns, webhookEndpointRow } from './webhook-endpoint-row.ts';

/** One endpoint in any of these data sets, which are those of one organization. */
export type EndpointOfTenants = { tenantIds: readonly string[]; id: string; now: Date };

/** Finds a webhook endpoint. */
export const findWebhookEndpoint = (
  db: Queryable,
  { tenantIds, id, now }: EndpointOfTenants,
): Promise<WebhookEndpointRow | null> =>
  db.maybeOne(sql.type(webhookEndpointRow)`
    SELECT ${webhookEndpointColumns(now)}
    FROM core.webhook_endpoint
    WHERE tenant_id = ANY (${sql.array(tenantIds, 'text')}) AND id = ${id}
  `);
