import type { operations } from '../../generated/ingestion.ts';
import type { Fixtures, Prepare } from '../generic-hooks.ts';

const { changeQuery, prepareTransactions } = require('../generic-hooks.ts') as typeof import('../generic-hooks.ts');

/** Events are of the last day, the documented period is not. */
const askAboutNow: Prepare = async (transaction, { sendExample }) => {
  await sendExample('createEvents');
  const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  changeQuery(transaction, { from: daysFromNow(-1), to: daysFromNow(1) });
};

const fixtures: Fixtures<operations> = {
  listEvents: { 200: askAboutNow },
  getStatistics: {
    200: askAboutNow,
    400: (transaction) => changeQuery(transaction, { granularity: 'minute' }),
  },
};

// The store of the demo has no destination, so that nothing of it is sent to an ad platform.
const stillEmpty = ['deliveries', 'platforms'];

prepareTransactions(require('hooks'), {
  product: 'ingestion',
  keyOrder: { storeId: 'istore_demo' },
  stillEmpty,
  fixtures,
});
