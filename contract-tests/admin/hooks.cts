import type { operations } from '../../generated/admin.ts';
import type { Fixtures, Prepare } from '../generic-hooks.ts';
import type { Tools } from '../live-server.ts';

const { changeBody, changeLastParameter, changeQuery, prepareTransactions } =
  require('../generic-hooks.ts') as typeof import('../generic-hooks.ts');

/** Only the operator can name an organization that does not exist. */
const actForNobody: Prepare = ({ request }, { adminToken }) => {
  request.headers.Authorization = `Bearer ${adminToken}`;
  request.headers['X-Organization-Id'] = 'org_unknown';
};

/** A destination of the demo store without a test code. */
const givenDestination = async (post: Tools['post']): Promise<string> => {
  const credentials = { pixelId: '1234567890', accessToken: 'EAAGcontractTests' };
  const order = { product: 'attribution', storeId: 'store_demo', platform: 'meta', credentials, isEnabled: false };
  return String((await post('/admin/v1/destinations', order)).id);
};

const fixtures: Fixtures<operations> = {
  createOrganization: {
    409: (transaction) => changeBody(transaction, { id: 'org_demo' }),
  },
  listApiKeys: { 404: actForNobody },
  createApiKey: { 404: actForNobody },
  revokeApiKey: {
    200: async (transaction, { givenKey }) => changeLastParameter(transaction, (await givenKey()).id),
  },
  listDestinations: { 404: actForNobody },
  createDestination: { 404: (transaction) => changeBody(transaction, { storeId: 'store_unknown' }) },
  deleteDestination: {
    200: async (transaction, { post }) => changeLastParameter(transaction, await givenDestination(post)),
  },
  testDestination: {
    409: async (transaction, { post }) => changeLastParameter(transaction, await givenDestination(post)),
  },
  listAuditEntries: {
    200: async (transaction, { givenKey }) => changeQuery(transaction, { targetId: (await givenKey()).id }),
    404: actForNobody,
  },
};

prepareTransactions(require('hooks'), { product: 'admin', fixtures });
