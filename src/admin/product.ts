import document from '../../generated/admin.openapi.json' with { type: 'json' };
import type { operations } from '../../generated/admin.ts';
import type { OperationTable } from '../core/http/operation.ts';
import { problemDialect } from '../core/http/problem.ts';
import type { Product } from '../core/http/product.ts';
import { createApiKey } from './operations/create-api-key.ts';
import { createOrganization } from './operations/create-organization.ts';
import { getApiKey } from './operations/get-api-key.ts';
import { getOrganization } from './operations/get-organization.ts';
import { importExchangeRates } from './operations/import-exchange-rates.ts';
import { listApiKeys } from './operations/list-api-keys.ts';
import { listAuditEntries } from './operations/list-audit-entries.ts';
import { listExchangeRates } from './operations/list-exchange-rates.ts';
import { listOrganizations } from './operations/list-organizations.ts';
import { revokeApiKey } from './operations/revoke-api-key.ts';
import { updateApiKey } from './operations/update-api-key.ts';
import { updateOrganization } from './operations/update-organization.ts';

type Kinds = Parameters<typeof createApiKey>[0];

const ownHandlers = (kinds: Kinds) => ({
  createApiKey: createApiKey(kinds),
  createOrganization,
  getApiKey,
  getOrganization,
  importExchangeRates,
  listApiKeys,
  listAuditEntries,
  listExchangeRates,
  listOrganizations,
  revokeApiKey,
  updateApiKey,
  updateOrganization,
});

const name = 'admin';
const keys = { live: 'adm_', scopes: ['read', 'write'] };

/** The operations of the admin API that are about the things of one product; they live with that product. */
export type Administration = Omit<OperationTable<operations>, keyof ReturnType<typeof ownHandlers>>;

/** Organizations, the keys of this and the other products, the audit log, and what the others let administrate. */
export const adminProduct = (
  others: readonly Pick<Product, 'name' | 'keys'>[],
  administration: Administration,
): Product => {
  const kinds: Kinds = new Map(
    [...others, { name, keys }].flatMap((product) => (product.keys ? [[product.name, product.keys]] : [])),
  );
  const handlers: OperationTable<operations> = { ...ownHandlers(kinds), ...administration };
  return {
    name,
    basePath: '/admin/v1',
    document,
    dialect: problemDialect,
    operations: handlers,
    keys,
    acceptsOperator: true,
    limits: [{ points: 600, windowSeconds: 60 }],
    bodyLimitBytes: 1_048_576,
  };
};
