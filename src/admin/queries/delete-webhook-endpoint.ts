import { type Queryable, sql } from '../../core/database/sql.ts';

/** Deletes a webhook endpoint and its secrets; its deliveries show no more and go when they are old. */
export const deleteWebhookEndpoint = (db: Queryable, { tenantId, id }: { tenantId: string; id: string }) =>
  db.query(sql.typeAlias('nothing')`
    DELETE FROM core.webhook_endpoint WHERE tenant_id = ${tenantId} AND id = ${id}
  `);
