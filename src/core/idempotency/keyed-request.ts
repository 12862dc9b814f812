import type { Caller } from '../authentication/caller.ts';
import type { ContractOperation } from '../http/contract.ts';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';
import { sha256Hex } from '../personal-data/identity.ts';

/** A request that carries an Idempotency-Key; of the key and of what was asked only keyed hashes are known. */
export type KeyedRequest = {
  operationId: string;
  /** Whose key it is; empty for what only the operator may do. */
  tenantId: string;
  keyHash: string;
  /** Of method, path, query and body. */
  fingerprint: string;
  now: Date;
  withoutSecrets(body: object): object;
};

type Asked = {
  request: { method?: string | undefined; headers: Record<string, string | string[] | undefined> };
  path: string;
  search: string;
  now: Date;
};

/** The request under its key; null without a key, and where the document knows of none. */
export const keyedRequest = (
  { request, path, search, now }: Asked,
  body: Buffer | undefined,
  { operationId, headerParameters, withoutSecrets }: ContractOperation,
  { tenantId }: Caller,
  keyedHash: KeyedHash,
): KeyedRequest | null => {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !headerParameters.has('idempotency-key')) return null;
  const target = search === '' ? path : `${path}?${search}`;
  const asked = [request.method, target, sha256Hex(body ?? '')].join('\n');
  return {
    ...{ operationId, tenantId, now, withoutSecrets },
    keyHash: keyedHash(`idempotency key\n${key}`),
    fingerprint: keyedHash(`request\n${asked}`),
  };
};
