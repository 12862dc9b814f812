import type { Mode, RateLimitSetting } from '../../core/authentication/caller.ts';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/** A new key, of which only the hash is kept. */
export type NewApiKey = {
  tenantId: string;
  organizationId: string;
  id: string;
  product: string;
  mode: Mode;
  name: string;
  keyHash: Buffer;
  hint: string;
  scopes: readonly string[];
  storeId: string | null;
  rateLimit: RateLimitSetting;
  expiresAt: Date | null;
  now: Date;
};

/** Stores a key. */
export const insertApiKey = (db: Queryable, key: NewApiKey) =>
  db.query(sql.typeAlias('nothing')`
    INSERT INTO core.api_key (
      id, tenant_id, organization_id, product, mode, name, key_hash, hint, scopes, store_id, rate_limit, created_at,
      expires_at
    )
    VALUES (
      ${key.id}, ${key.tenantId}, ${key.organizationId}, ${key.product}, ${key.mode}, ${key.name},
      ${sql.binary(key.keyHash)}, ${key.hint}, ${sql.array(key.scopes, 'text')}, ${key.storeId},
      ${JSON.stringify(key.rateLimit)}, ${instant(key.now)}, ${key.expiresAt && instant(key.expiresAt)}
    )
  `);
