import document from '../../generated/admin.openapi.json' with { type: 'json' };
import type { operations } from '../../generated/admin.ts';
import type { OperationTable } from '../core/http/operation.ts';
import { problemDialect } from '../core/http/problem.ts';
import type { Product } from '../core/http/product.ts';
import type { PersonalDataOfProducts } from '../core/personal-data/personal-data.ts';
import { carryOutDataRequest } from './jobs/carry-out-data-request.ts';
import { forgetExports } from './jobs/forget-exports.ts';
import { createApiKey } from './operations/create-api-key.ts';
import { createDataRequest } from './operations/create-data-request.ts';
import { createOrganization } from './operations/create-organization.ts';
import { getApiKey } from './operations/get-api-key.ts';
import { getDataRequest } from './operations/get-data-request.ts';
import { getOrganization } from './operations/get-organization.ts';
import { importExchangeRates } from './operations/import-exchange-rates.ts';
import { listApiKeys } from './operations/list-api-keys.ts';
import { listAuditEntries } from './operations/list-audit-entries.ts';
import { listDataRequests } from './operations/list-data-requests.ts';
import { listExchangeRates } from './operations/list-exchange-rates.ts';
import { listOrganizations } from './operations/list-organizations.ts';
import { revokeApiKey } from './operations/revoke-api-key.ts';
import { updateApiKey } from './operations/update-api-key.ts';
import { updateOrganization } from './operations/update-organization.ts';

type Kinds = Parameters<typeof createApiKey>[0];

const ownHandlers = (kinds: Kinds, personalData: PersonalDataOfProducts) => ({
  createApiKey: createApiKey(kinds),
  createDataRequest: createDataRequest(personalData),
  createOrganization,
  getApiKey,
  getDataRequest,
  getOrganization,
  importExchangeRates,
  listApiKeys,
  listAuditEntries,
  listDataRequests,
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
  others: readonly Pick<Product, 'name' | 'keys' | 'personalData'>[],
  administration: Administration,
): Product => {
  const kinds: Kinds = new Map(
    [...others, { name, keys }].flatMap((product) => (product.keys ? [[product.name, product.keys]] : [])),
  );
  const personalData: PersonalDataOfProducts = new Map(
    others.flatMap((product) => (product.personalData ? [[product.name, product.personalData] as const] : [])),
  );
  const handlers: OperationTable<operations> = { ...ownHandlers(kinds, personalData), ...administration };
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
    jobs: {
      'admin.carry_out_data_request': carryOutDataRequest(personalData),
      'admin.forget_exports': forgetExports,
    },
    timers: [{ job: 'admin.forget_exports', schedule: '37 3 * * *' }],
  };
};
