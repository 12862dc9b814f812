import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/** Ends the secret in force at an instant. */
export const updateWebhookSecretExpiry = (
  db: Queryable,
  { tenantId, endpointId, expiresAt }: { tenantId: string; endpointId: string; expiresAt: Date },
) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE core.webhook_secret
    SET expires_at = ${instant(expiresAt)}
    WHERE tenant_id = ${tenantId} AND endpoint_id = ${endpointId} AND expires_at IS NULL
  `);
