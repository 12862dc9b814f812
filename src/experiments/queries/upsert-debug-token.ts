import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/** Makes a debug token the one of its project; what was there before ends at once. */
export const upsertDebugToken = (
  db: Queryable,
  token: { tenantId: string; projectId: number; nonce: string; expiresAt: Date },
) =>
  db.query(sql.typeAlias('nothing')`
    INSERT INTO experiments.debug_token (tenant_id, project_id, nonce, expires_at)
    VALUES (${token.tenantId}, ${token.projectId}, ${token.nonce}, ${instant(token.expiresAt)})
    ON CONFLICT (tenant_id, project_id) DO UPDATE
    SET nonce = EXCLUDED.nonce, expires_at = EXCLUDED.expires_at
  `);
