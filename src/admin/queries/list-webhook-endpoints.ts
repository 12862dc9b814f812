import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import { webhookEndpointColumns, webhookEndpointRow } from './webhook-endpoint-row.ts';

/** Which endpoints a list is about: those of these data sets, and of one product where one is given. */
export type WebhookEndpointFilters = { tenantIds: readonly string[]; product: string | undefined };

/** A page of webhook endpoints, newest first, and one row more when there are more. */
export const listWebhookEndpoints = (
  db: Queryable,
  { tenantIds, product, limit, after, now }: WebhookEndpointFilters & RequestedPage & { now: Date },
) =>
  db.any(sql.type(webhookEndpointRow)`
    SELECT ${webhookEndpointColumns(now)}
    FROM core.webhook_endpoint
    WHERE tenant_id = ANY (${sql.array(tenantIds, 'text')}) ${matching({ product })} ${afterPosition(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
