import { type Queryable, sql } from '../../core/database/sql.ts';

/** Forgets the secrets of an endpoint that were replaced already. */
export const deleteReplacedWebhookSecrets = (
  db: Queryable,
  { tenantId, endpointId }: { tenantId: string; endpointId: string },
) =>
  db.query(sql.typeAlias('nothing')`
    DELETE FROM core.webhook_secret
    WHERE tenant_id = ${tenantId} AND endpoint_id = ${endpointId} AND expires_at IS NOT NULL
  `);
