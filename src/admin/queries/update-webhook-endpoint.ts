import { type Queryable, sql } from '../../core/database/sql.ts';

/** An endpoint as it is to be; `disabledReason` is null for one that is enabled. */
export type ChangedWebhookEndpoint = {
  tenantId: string;
  id: string;
  url: string;
  events: readonly string[];
  disabledReason: string | null;
  /** Its failures are forgotten. */
  isEnabledAnew: boolean;
};

/** Changes a webhook endpoint. */
export const updateWebhookEndpoint = (db: Queryable, endpoint: ChangedWebhookEndpoint) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE core.webhook_endpoint
    SET url = ${endpoint.url}, events = ${sql.array(endpoint.events, 'text')},
      is_enabled = ${endpoint.disabledReason === null}, disabled_reason = ${endpoint.disabledReason}
      ${endpoint.isEnabledAnew ? sql.fragment`, failing_since = NULL` : sql.fragment``}
    WHERE tenant_id = ${endpoint.tenantId} AND id = ${endpoint.id}
  `);
