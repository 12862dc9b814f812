import type { operations } from '../../generated/admin.ts';
import type { Fixtures, Prepare } from '../generic-hooks.ts';
import type { Tools } from '../live-server.ts';
import type { Transaction } from '../transaction.ts';

const { changeBody, changeLastParameter, changeQuery, prepareTransactions } =
  require('../generic-hooks.ts') as typeof import('../generic-hooks.ts');

/** Only the operator can name an organization that does not exist. */
const actForNobody: Prepare = ({ request }, { adminToken }) => {
  request.headers.Authorization = `Bearer ${adminToken}`;
  request.headers['X-Organization-Id'] = 'org_unknown';
};

/** An export that has found something. */
const exportVisitor: Prepare = async (transaction, { post, readUntil }) => {
  const visitorId = crypto.randomUUID();
  const click = { fbclid: visitorId, storeId: 'store_demo', landingPage: 'https://shop.example.com/', visitorId };
  await post('/attribution/v1/track/click', click);
  const { id } = await post('/admin/v1/data-requests', { kind: 'export', visitorId });
  await readUntil(`/admin/v1/data-requests/${id}`, ({ status }) => status === 'completed');
  changeLastParameter(transaction, String(id));
};

/** Of a GET the only thing that can be wrong besides the id. */
const nameNoOrganization: Prepare = ({ request }, { adminToken }) => {
  request.headers.Authorization = `Bearer ${adminToken}`;
  delete request.headers['X-Organization-Id'];
};

/** The plan of the demo store stays: the keys of another run belong to it. */
const changeNewStore: Prepare = async (transaction, { post }) => {
  const { id } = await post('/admin/v1/ingestion-stores', { name: 'Contract tests', currency: 'EUR' });
  changeLastParameter(transaction, String(id));
};

const destinationOrder = {
  ...{ platform: 'meta', credentials: { pixelId: '1234567890', accessToken: 'EAAGcontractTests' }, isEnabled: false },
};
const endpointOrder = { url: 'https://hooks.example.com/contract', events: ['*'], product: 'affiliates', mode: 'test' };

/** A destination of the demo store without a test code. */
const givenDestination = async (post: Tools['post']): Promise<string> => {
  const order = { ...destinationOrder, product: 'attribution', storeId: 'store_demo' };
  return String((await post('/admin/v1/destinations', order)).id);
};

/** A webhook endpoint that is enabled, unlike the one of the demo. */
const givenWebhookEndpoint = async (post: Tools['post']): Promise<string> => {
  return String((await post('/admin/v1/webhook-endpoints', endpointOrder)).id);
};

const givenOrganization = async ({ administrate }: Tools): Promise<string> =>
  String((await administrate('POST', '/organizations', { name: 'Contract tests' })).id);

type Full = { path: string; order: object; organizationId: string };

/** Asks for one more where an organization has as many as it may have. */
const fillUp = async (transaction: Transaction, { adminToken, administrate }: Tools, full: Full): Promise<void> => {
  const { path, order, organizationId } = full;
  for (let made = 0; made < 50; made++) await administrate('POST', path, order, organizationId);
  transaction.request.headers.Authorization = `Bearer ${adminToken}`;
  transaction.request.headers['X-Organization-Id'] = organizationId;
  changeBody(transaction, order as Record<string, unknown>);
};

/** The endpoint of the demo is disabled. */
const asTheDemoIs: Prepare = () => {};

const lastHour: Prepare = (transaction) => {
  const [from, to] = [Date.now() - 3_600_000, Date.now()].map((ms) => new Date(ms).toISOString());
  changeBody(transaction, { from, to });
};

const fixtures: Fixtures<operations> = {
  createOrganization: {
    409: (transaction) => changeBody(transaction, { id: 'org_demo' }),
  },
  listApiKeys: { 404: actForNobody },
  createApiKey: {
    404: (transaction) => changeBody(transaction, { product: 'ingestion', mode: 'live', storeId: 'istore_unknown' }),
  },
  revokeApiKey: {
    200: async (transaction, { givenKey }) => changeLastParameter(transaction, (await givenKey()).id),
  },
  listProjects: { 404: actForNobody },
  createProject: { 404: actForNobody },
  importProject: {
    200: (_, { sendExample }) => sendExample('importProject'),
    201: (transaction) => changeBody(transaction, { project: { id: String(Date.now()) } }),
    404: actForNobody,
    409: (transaction) => changeBody(transaction, { account_id: '100009', project: { id: '200001' } }),
  },
  createEnvironment: { 409: (transaction) => changeBody(transaction, { name: 'staging' }) },
  createSdkKey: {
    409: async (transaction, { administrate }) => {
      const key = '100001/299999';
      await administrate('POST', '/projects/200001/sdk-keys', { key, environment: 'staging' });
      changeBody(transaction, { key });
    },
  },
  createDebugToken: { 201: (transaction) => changeBody(transaction, { regenerate: true }) },
  updateExperience: { 409: (transaction) => changeBody(transaction, { status: 'draft' }) },
  listIngestionStores: { 404: actForNobody },
  createIngestionStore: {
    404: actForNobody,
    409: (transaction) => changeBody(transaction, { id: 'istore_demo' }),
  },
  updateIngestionStore: { 200: changeNewStore },
  listCustomEvents: { 404: actForNobody },
  createCustomEvent: {
    404: (transaction) => changeBody(transaction, { storeId: 'istore_unknown' }),
    409: (transaction) => changeBody(transaction, { name: 'NewsletterSignup' }),
  },
  listExchangeRates: {
    200: (_, { sendExample }) => sendExample('importExchangeRates'),
    400: (transaction) => changeQuery(transaction, { on: '2026-02-30' }),
  },
  listDestinations: {
    200: (transaction) => changeQuery(transaction, { storeId: null }),
    404: actForNobody,
  },
  createDestination: {
    404: (transaction) => changeBody(transaction, { storeId: 'store_unknown' }),
    409: async (transaction, tools) => {
      const organizationId = await givenOrganization(tools);
      const store = { name: 'Contract tests', currency: 'EUR' };
      const { id: storeId } = await tools.administrate('POST', '/ingestion-stores', store, organizationId);
      const order = { ...destinationOrder, product: 'ingestion', storeId };
      await fillUp(transaction, tools, { path: '/destinations', order, organizationId });
    },
  },
  deleteDestination: {
    200: async (transaction, { post }) => changeLastParameter(transaction, await givenDestination(post)),
  },
  testDestination: {
    409: async (transaction, { post }) => changeLastParameter(transaction, await givenDestination(post)),
  },
  listWebhookEndpoints: { 404: actForNobody },
  createWebhookEndpoint: {
    404: actForNobody,
    409: async (transaction, tools) => {
      const organizationId = await givenOrganization(tools);
      await fillUp(transaction, tools, { path: '/webhook-endpoints', order: endpointOrder, organizationId });
    },
  },
  deleteWebhookEndpoint: {
    200: async (transaction, { post }) => changeLastParameter(transaction, await givenWebhookEndpoint(post)),
  },
  testWebhookEndpoint: {
    202: async (transaction, { post }) => changeLastParameter(transaction, await givenWebhookEndpoint(post)),
    409: asTheDemoIs,
  },
  listWebhookDeliveries: { 200: (transaction) => changeQuery(transaction, { status: 'sent' }) },
  redeliverWebhooks: {
    202: async (transaction, tools) => {
      await lastHour(transaction, tools);
      changeLastParameter(transaction, await givenWebhookEndpoint(tools.post));
    },
    409: asTheDemoIs,
  },
  redeliverWebhookDelivery: {
    202: async (transaction, { post }) => {
      const { id } = await post(`/admin/v1/webhook-endpoints/${await givenWebhookEndpoint(post)}/test`, {});
      changeLastParameter(transaction, String(id));
    },
    409: asTheDemoIs,
  },
  listDataRequests: {
    200: (_, { sendExample }) => sendExample('createDataRequest'),
    404: actForNobody,
  },
  createDataRequest: { 404: actForNobody },
  getDataRequest: { 200: exportVisitor, 400: nameNoOrganization },
  listAuditEntries: {
    200: async (transaction, { givenKey }) => changeQuery(transaction, { targetId: (await givenKey()).id }),
    404: actForNobody,
  },
};

prepareTransactions(require('hooks'), { product: 'admin', fixtures });
