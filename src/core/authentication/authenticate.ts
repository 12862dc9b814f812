import { createHash, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { remembered } from '../database/remembered.ts';
import type { Database } from '../database/sql.ts';
import { findOrganizationTenant } from '../organizations/queries/find-organization-tenant.ts';
import { hashApiKey, isWellFormedKey } from './api-key.ts';
import type { Caller } from './caller.ts';
import { findApiKey } from './queries/find-api-key.ts';
import { upsertApiKeyUsage } from './queries/upsert-api-key-usage.ts';

/** Every key prefix of the server with the product it belongs to. */
export type KeyPrefixes = ReadonlyMap<string, string>;

/** A found key is remembered so long; with a look-up under way a revocation is seen everywhere within a second. */
const findRememberedKey = remembered({
  key: ({ keyHash }: { keyHash: Buffer }) => keyHash.toString('base64'),
  find: findApiKey,
  forMs: 900,
  most: 50_000,
});
const usageIntervalMs = 60_000;

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Tells who calls: `authenticate` resolves to null for anything that is not a valid key of that product. */
export const authenticator = ({
  database,
  clock,
  keyPrefixes,
  adminToken,
  onUsageError,
}: {
  database: Database;
  clock: () => Date;
  keyPrefixes: KeyPrefixes;
  adminToken: string;
  onUsageError: (error: unknown) => void;
}) => {
  const prefixesByLength = [...keyPrefixes.keys()].sort((a, b) => b.length - a.length);
  const adminTokenHash = sha256(adminToken);
  const usedAtMs = new LRUCache<string, number>({ max: 50_000 });

  const noteUsage = ({ tenantId, keyId }: Caller, now: Date): void => {
    if (now.getTime() - (usedAtMs.get(keyId) ?? Number.NEGATIVE_INFINITY) < usageIntervalMs) return;
    usedAtMs.set(keyId, now.getTime());
    upsertApiKeyUsage(database, { tenantId, apiKeyId: keyId, now }).catch(onUsageError);
  };

  return {
    /** The owner of a key of this product, or null. The operator's token opens the products that accept it. */
    async authenticate(
      authorization: string | undefined,
      product: { name: string; acceptsOperator?: boolean },
    ): Promise<Caller | null> {
      const token = authorization?.match(/^Bearer +(\S+) *$/i)?.[1];
      if (!token) return null;
      if (product.acceptsOperator && timingSafeEqual(sha256(token), adminTokenHash)) return operator;
      const prefix = prefixesByLength.find((candidate) => token.startsWith(candidate));
      if (!prefix || keyPrefixes.get(prefix) !== product.name || !isWellFormedKey(token)) return null;

      const now = clock();
      const key = await findRememberedKey(database, { keyHash: hashApiKey(token) }, now);
      if (!key || key.product !== product.name || (key.expires_at && key.expires_at <= now)) return null;
      const caller: Caller = {
        type: 'api_key',
        tenantId: key.tenant_id,
        organizationId: key.organization_id,
        mode: key.mode,
        keyId: key.id,
        scopes: key.scopes,
        storeId: key.store_id,
        rateLimit: key.rate_limit,
      };
      noteUsage(caller, now);
      return caller;
    },

    /** The operator acting for one organization, or null when there is none of that id. */
    async onBehalfOf(organizationId: string): Promise<Caller | null> {
      const tenant = await findOrganizationTenant(database, { organizationId });
      return tenant && { ...operator, tenantId: tenant.tenant_id, organizationId };
    },
  };
};

const operator: Caller = {
  type: 'operator',
  tenantId: '',
  organizationId: '',
  mode: 'live',
  keyId: 'operator',
  scopes: ['read', 'write'],
  storeId: null,
  rateLimit: 'documented',
};

/** See `authenticator`. */
export type Authenticator = ReturnType<typeof authenticator>;
