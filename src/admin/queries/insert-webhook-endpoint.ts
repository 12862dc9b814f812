import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/** A new endpoint; its secret is stored apart. */
export type NewWebhookEndpoint = {
  tenantId: string;
  id: string;
  product: string;
  url: string;
  events: readonly string[];
  now: Date;
};

/** Stores a webhook endpoint that is enabled. */
export const insertWebhookEndpoint = (db: Queryable, { tenantId, id, product, url, events, now }: NewWebhookEndpoint) =>
  db.query(sql.typeAlias('nothing')`
    INSERT INTO core.webhook_endpoint (tenant_id, id, product, url, events, is_enabled, created_at)
    VALUES (${tenantId}, ${id}, ${product}, ${url}, ${sql.array(events, 'text')}, true, ${instant(now)})
  `);
