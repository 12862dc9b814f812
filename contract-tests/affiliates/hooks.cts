import type { operations } from '../../generated/affiliates.ts';
import type { Fixtures } from '../generic-hooks.ts';

const { changeBody, prepareTransactions } = require('../generic-hooks.ts') as typeof import('../generic-hooks.ts');

const fixtures: Fixtures<operations> = {
  createTrackingLink: {
    404: (transaction) => changeBody(transaction, { offerId: 'off_unknown' }),
  },
  recordConversion: {
    404: (transaction) => changeBody(transaction, { affiliateId: 'aff_unknown', externalId: 'order-of-nobody' }),
    409: (transaction) => changeBody(transaction, { externalId: 'order-1001' }),
  },
  updateConversion: {
    409: (transaction) => changeBody(transaction, { status: 'paid' }),
  },
};

prepareTransactions(require('hooks'), { product: 'affiliates', fixtures });
