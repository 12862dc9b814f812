import document from '../../generated/admin.openapi.json' with { type: 'json' };
import type { operations } from '../../generated/admin.ts';
import type { OperationTable } from '../core/http/operation.ts';
import { problemDialect } from '../core/http/problem.ts';
import type { Product } from '../core/http/product.ts';
import type { KeyKinds } from './domain/key-kinds.ts';
import { createApiKey } from './operations/create-api-key.ts';
import { createOrganization } from './operations/create-organization.ts';
import { getApiKey } from './operations/get-api-key.ts';
import { getOrganization } from './operations/get-organization.ts';
import { listApiKeys } from './operations/list-api-keys.ts';
import { listAuditEntries } from './operations/list-audit-entries.ts';
import { listOrganizations } from './operations/list-organizations.ts';
import { revokeApiKey } from './operations/revoke-api-key.ts';
import { updateApiKey } from './operations/update-api-key.ts';
import { updateOrganization } from './operations/update-organization.ts';

const handlers = (kinds: KeyKinds): OperationTable<operations> => ({
  createApiKey: createApiKey(kinds),
  createOrganization,
  getApiKey,
  getOrganization,
  listApiKeys,
  listAuditEntries,
  listOrganizations,
  revokeApiKey,
  updateApiKey,
  updateOrganization,
});

const name = 'admin';
const keys = { live: 'adm_', scopes: ['read', 'write'] };

/** Organizations, the keys of this and the other products, and the audit log. */
export const adminProduct = (others: readonly Pick<Product, 'name' | 'keys'>[]): Product => ({
  name,
  basePath: '/admin/v1',
  document,
  dialect: problemDialect,
  operations: handlers(new Map([...others, { name, keys }].map((product) => [product.name, product.keys]))),
  keys,
  acceptsOperator: true,
  limits: [{ points: 600, windowSeconds: 60 }],
  bodyLimitBytes: 1_048_576,
});
