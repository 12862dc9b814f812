import type { operations } from '../../generated/attribution.ts';
import type { Fixtures, Prepare } from '../generic-hooks.ts';

const { changeBody, changeLastParameter, changeQuery, prepareTransactions } =
  require('../generic-hooks.ts') as typeof import('../generic-hooks.ts');

const toUnknownStore: Prepare = (transaction) => changeBody(transaction, { storeId: 'store_unknown' });

/** The demo data is as old as the server, the documented period is not. */
const askAboutNow: Prepare = (transaction) => {
  const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  changeQuery(transaction, { from: daysFromNow(-1), to: daysFromNow(1) });
};

/** What the server itself made of a conversion; the seed wrote what is known of the demo's. */
const askAboutMatched: Prepare = async (transaction, { post }) => {
  const shared = { storeId: 'store_demo', fingerprint: 'fp_contract_tests' };
  const click = { ...shared, fbclid: 'IwAR2contractTests', landingPage: 'https://shop.example.com/' };
  await post('/attribution/v1/track/click', click);
  const conversion = { ...shared, eventType: 'Purchase', products: [{ productId: 'prod_lamp', price: 12.5 }] };
  const { conversionId } = await post('/attribution/v1/track/conversion', conversion);
  changeLastParameter(transaction, String(conversionId));
};

const fixtures: Fixtures<operations> = {
  trackClick: { 404: toUnknownStore },
  trackConversion: { 404: toUnknownStore },
  listConversions: { 200: askAboutNow },
  getConversion: { 200: askAboutMatched },
  getConversionExplanation: { 200: askAboutMatched },
  listClicks: { 200: askAboutNow },
  getAnalytics: {
    200: askAboutNow,
    400: (transaction) => changeQuery(transaction, { timezone: 'Nowhere/Nothing' }),
  },
};

prepareTransactions(require('hooks'), { product: 'attribution', fixtures });
