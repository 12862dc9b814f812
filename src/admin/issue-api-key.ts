import { hashApiKey, hintOfKey, newApiKey } from '../core/authentication/api-key.ts';
import type { Mode, RateLimitSetting } from '../core/authentication/caller.ts';
import type { Queryable } from '../core/database/sql.ts';
import { newId } from '../core/identifiers/identifier.ts';
import { tenantIdOf } from '../core/organizations/tenant-id.ts';
import type { ApiKeyRow } from './queries/api-key-row.ts';
import { findApiKey } from './queries/find-api-key.ts';
import { insertApiKey } from './queries/insert-api-key.ts';

/** A key to make, already checked: `prefix`, `scopes` and `storeId` are those of its product and mode. */
export type KeyOrder = {
  organizationId: string;
  product: string;
  mode: Mode;
  prefix: string;
  name: string;
  scopes: readonly string[];
  storeId: string | null;
  now: Date;
  id?: string | undefined;
  rateLimit?: RateLimitSetting | undefined;
  expiresAt?: Date | null | undefined;
};

/** Makes a key and stores everything of it but the key itself, which is returned once and never again. */
export const issueApiKey = async (db: Queryable, order: KeyOrder): Promise<{ row: ApiKeyRow; key: string }> => {
  const { organizationId, product, mode, prefix, name, scopes, storeId, now } = order;
  const { id = newId('key', now), rateLimit = 'documented', expiresAt = null } = order;
  const key = newApiKey(prefix);
  const secret = { keyHash: hashApiKey(key), hint: hintOfKey(prefix, key) };
  const tenantId = tenantIdOf(organizationId, mode);
  const kept = { tenantId, organizationId, id, product, mode, name, scopes, storeId, rateLimit, expiresAt, now };
  await insertApiKey(db, { ...kept, ...secret });
  const row = await findApiKey(db, { organizationId, id });
  if (!row) throw new Error(`API key ${id} is gone as soon as it was stored`);
  return { row, key };
};
