import type { operations } from '../../generated/admin.ts';
import type { Fixtures, Prepare } from '../generic-hooks.ts';

const { changeBody, changeLastParameter, changeQuery, prepareTransactions } =
  require('../generic-hooks.ts') as typeof import('../generic-hooks.ts');

/** Only the operator can name an organization that does not exist. */
const actForNobody: Prepare = ({ request }, { adminToken }) => {
  request.headers.Authorization = `Bearer ${adminToken}`;
  request.headers['X-Organization-Id'] = 'org_unknown';
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
  listAuditEntries: {
    200: async (transaction, { givenKey }) => changeQuery(transaction, { targetId: (await givenKey()).id }),
    404: actForNobody,
  },
};

prepareTransactions(require('hooks'), { product: 'admin', fixtures });
