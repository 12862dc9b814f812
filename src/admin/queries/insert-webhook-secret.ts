import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/** A new secret of an endpoint, encrypted. */
export type NewWebhookSecret = { tenantId: string; endpointId: string; id: string; secret: string; now: Date };

/** Stores the secret that deliveries to an endpoint are signed with from now on. */
export const insertWebhookSecret = (db: Queryable, { tenantId, endpointId, id, secret, now }: NewWebhookSecret) =>
  db.query(sql.typeAlias('nothing')`
    INSERT INTO core.webhook_secret (tenant_id, endpoint_id, id, secret, created_at)
    VALUES (${tenantId}, ${endpointId}, ${id}, ${secret}, ${instant(now)})
  `);
