import document from '../../generated/admin.openapi.json' with { type: 'json' };
import type { operations } from '../../generated/admin.ts';
import type { OperationTable } from '../core/http/operation.ts';
import { problemDialect } from '../core/http/problem.ts';
import { problemErrors } from '../core/http/problem-errors.ts';
import type { Product } from '../core/http/product.ts';
import type { PersonalDataOfProducts } from '../core/personal-data/personal-data.ts';
import { endpointDisabledEvent } from '../core/webhooks/disable-endpoint.ts';
import type { EventKinds } from './domain/wanted-events.ts';
import { carryOutDataRequest } from './jobs/carry-out-data-request.ts';
import { forgetExports } from './jobs/forget-exports.ts';
import { createApiKey } from './operations/create-api-key.ts';
import { createDataRequest } from './operations/create-data-request.ts';
import { createDestination } from './operations/create-destination.ts';
import { createOrganization } from './operations/create-organization.ts';
import { createWebhookEndpoint } from './operations/create-webhook-endpoint.ts';
import { deleteDestination } from './operations/delete-destination.ts';
import { deleteWebhookEndpoint } from './operations/delete-webhook-endpoint.ts';
import { getApiKey } from './operations/get-api-key.ts';
import { getDataRequest } from './operations/get-data-request.ts';
import { getDestination } from './operations/get-destination.ts';
import { getOrganization } from './operations/get-organization.ts';
import { getWebhookDelivery } from './operations/get-webhook-delivery.ts';
import { getWebhookEndpoint } from './operations/get-webhook-endpoint.ts';
import { importExchangeRates } from './operations/import-exchange-rates.ts';
import { listApiKeys } from './operations/list-api-keys.ts';
import { listAuditEntries } from './operations/list-audit-entries.ts';
import { listDataRequests } from './operations/list-data-requests.ts';
import { listDestinationDeliveries } from './operations/list-destination-deliveries.ts';
import { listDestinations } from './operations/list-destinations.ts';
import { listExchangeRates } from './operations/list-exchange-rates.ts';
import { listOrganizations } from './operations/list-organizations.ts';
import { listWebhookDeliveries } from './operations/list-webhook-deliveries.ts';
import { listWebhookEndpoints } from './operations/list-webhook-endpoints.ts';
import { redeliverWebhookDelivery } from './operations/redeliver-webhook-delivery.ts';
import { redeliverWebhooks } from './operations/redeliver-webhooks.ts';
import { revokeApiKey } from './operations/revoke-api-key.ts';
import { rotateWebhookSecret } from './operations/rotate-webhook-secret.ts';
import { testDestination } from './operations/test-destination.ts';
import { testWebhookEndpoint } from './operations/test-webhook-endpoint.ts';
import { updateApiKey } from './operations/update-api-key.ts';
import { updateDestination } from './operations/update-destination.ts';
import { updateOrganization } from './operations/update-organization.ts';
import { updateWebhookEndpoint } from './operations/update-webhook-endpoint.ts';

export { issueApiKey } from './issue-api-key.ts';

type Kinds = Parameters<typeof createApiKey>[0];
type Stores = Parameters<typeof createDestination>[0];

const ownHandlers = (kinds: Kinds, stores: Stores, events: EventKinds, personalData: PersonalDataOfProducts) => ({
  createApiKey: createApiKey(kinds),
  createDataRequest: createDataRequest(personalData),
  createDestination: createDestination(stores),
  createOrganization,
  createWebhookEndpoint: createWebhookEndpoint(events),
  deleteDestination,
  deleteWebhookEndpoint,
  getApiKey,
  getDestination,
  getDataRequest,
  getOrganization,
  getWebhookDelivery,
  getWebhookEndpoint,
  importExchangeRates,
  listApiKeys,
  listAuditEntries,
  listDestinationDeliveries,
  listDestinations,
  listDataRequests,
  listExchangeRates,
  listOrganizations,
  listWebhookDeliveries,
  listWebhookEndpoints,
  redeliverWebhookDelivery,
  redeliverWebhooks,
  revokeApiKey,
  rotateWebhookSecret,
  testDestination,
  testWebhookEndpoint,
  updateApiKey,
  updateDestination,
  updateOrganization,
  updateWebhookEndpoint: updateWebhookEndpoint(events),
});

const name = 'admin';
const keys = { live: 'adm_', scopes: ['read', 'write'] };
const ownEvents = [endpointDisabledEvent];

/** The operations of the admin API that are about the things of one product; they live with that product. */
export type Administration = Omit<OperationTable<operations>, keyof ReturnType<typeof ownHandlers>>;

/** Organizations, the keys of this and the other products, the audit log, and what the others let administrate. */
export const adminProduct = (
  others: readonly Pick<Product, 'name' | 'keys' | 'destinations' | 'events' | 'personalData'>[],
  administration: Administration,
): Product => {
  const kinds: Kinds = new Map(
    [...others, { name, keys }].flatMap((product) => (product.keys ? [[product.name, product.keys]] : [])),
  );
  const stores: Stores = new Map(
    others.flatMap(({ name: product, destinations }) => (destinations ? [[product, destinations]] : [])),
  );
  const events: EventKinds = new Map(
    [...others, { name, events: ownEvents }].flatMap((product) =>
      product.events ? [[product.name, product.events]] : [],
    ),
  );
  const personalData: PersonalDataOfProducts = new Map(
    others.flatMap((product) => (product.personalData ? [[product.name, product.personalData] as const] : [])),
  );
  const handlers: OperationTable<operations> = {
    ...ownHandlers(kinds, stores, events, personalData),
    ...administration,
  };
  return {
    name,
    basePath: '/admin/v1',
    document,
    dialect: problemDialect,
    errors: problemErrors,
    operations: handlers,
    keys,
    acceptsOperator: true,
    limits: [{ points: 600, windowSeconds: 60 }],
    bodyLimitBytes: 1_048_576,
    events: ownEvents,
    jobs: {
      'admin.carry_out_data_request': carryOutDataRequest(personalData),
      'admin.forget_exports': forgetExports,
    },
    timers: [{ job: 'admin.forget_exports', schedule: '37 3 * * *' }],
  };
};
