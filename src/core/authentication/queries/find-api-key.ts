import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({
  id: z.string(),
  tenant_id: z.string(),
  organization_id: z.string(),
  product: z.string(),
  mode: z.enum(['live', 'test']),
  scopes: z.array(z.string()),
  store_id: z.string().nullable(),
  rate_limit: z.union([
    z.enum(['documented', 'off']),
    z.object({ perSecond: z.number().optional(), perMinute: z.number().optional(), perHour: z.number().optional() }),
  ]),
  expires_at: z.date().nullable(),
});

/** A key that has not been revoked, as the request path needs it. */
export type ApiKeyRow = z.infer<typeof row>;

/** Finds a key by its hash. All tenants: the key is what tells the tenant. */
export const findApiKey = (db: Queryable, { keyHash }: { keyHash: Buffer }): Promise<ApiKeyRow | null> =>
  db.maybeOne(sql.type(row)`
    SELECT id, tenant_id, organization_id, product, mode, scopes, store_id, rate_limit, expires_at
    FROM core.api_key
    WHERE key_hash = ${sql.binary(keyHash)} AND revoked_at IS NULL
  `);
