import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

const limit = z.number().exactOptional();

/** A key with what is known of its use, as every statement that reads keys returns it; its hash stays where it is. */
export const apiKeyRow = z.strictObject({
  id: z.string(),
  organization_id: z.string(),
  product: z.string(),
  mode: z.enum(['live', 'test']),
  name: z.string(),
  hint: z.string(),
  scopes: z.array(z.string()),
  store_id: z.string().nullable(),
  rate_limit: z.union([
    z.enum(['documented', 'off']),
    z.strictObject({ perSecond: limit, perMinute: limit, perHour: limit }),
  ]),
  created_at: z.date(),
  expires_at: z.date().nullable(),
  revoked_at: z.date().nullable(),
  last_used_at: z.date().nullable(),
});

/** See `apiKeyRow`. */
export type ApiKeyRow = z.infer<typeof apiKeyRow>;

/** The columns of `apiKeyRow`, from `apiKeyWithUsage`. */
export const apiKeyColumns = sql.fragment`
  id, organization_id, product, mode, name, hint, scopes, store_id, rate_limit, created_at, expires_at, revoked_at,
  last_used_at
`;

/** The tables of `apiKeyRow`; both carry the tenant_id. */
export const apiKeyWithUsage = sql.fragment`
  core.api_key
  LEFT JOIN core.api_key_usage ON api_key_usage.tenant_id = api_key.tenant_id AND api_key_usage.api_key_id = api_key.id
`;
