import { type Queryable, sql } from '../../core/database/sql.ts';
import type { EndpointOfTenants } from './find-webhook-endpoint.ts';
import { type WebhookEndpointRow, webhookEndpointColumns, webhookEndpointRow } from './webhook-endpoint-row.ts';

/** Finds a webhook endpoint and keeps others from changing it until the transaction ends. */
export const claimWebhookEndpoint = (
  db: Queryable,
  { tenantIds, id, now }: EndpointOfTenants,
): Promise<WebhookEndpointRow | null> =>
  db.maybeOne(sql.type(webhookEndpointRow)`
    SELECT ${webhookEndpointColumns(now)}
    FROM core.webhook_endpoint
    WHERE tenant_id = ANY (${sql.array(tenantIds, 'text')}) AND id = ${id}
    FOR UPDATE
  `);
