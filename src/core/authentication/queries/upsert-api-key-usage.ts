import { instant, type Queryable, sql } from '../../database/sql.ts';

/** Notes that a key was used; an older note never replaces a newer one. */
export const upsertApiKeyUsage = (
  db: Queryable,
  { tenantId, apiKeyId, now }: { tenantId: string; apiKeyId: string; now: Date },
) =>
  db.query(sql.typeAlias('nothing')`
    INSERT INTO core.api_key_usage (tenant_id, api_key_id, last_used_at)
    VALUES (${tenantId}, ${apiKeyId}, ${instant(now)})
    ON CONFLICT (tenant_id, api_key_id) DO UPDATE SET last_used_at = EXCLUDED.last_used_at
    WHERE api_key_usage.last_used_at < EXCLUDED.last_used_at
  `);
