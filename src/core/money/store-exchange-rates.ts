import type { Queryable } from '../database/sql.ts';
import type { ExchangeRate } from './exchange-rates.ts';
import { upsertExchangeRates } from './queries/upsert-exchange-rates.ts';

/** All days since 1999 in one statement take 5 to 10 s, which is as long as a statement may take. */
const mostRatesInStatement = 20_000;

/**
 * Stores rates, no two of one currency and day, over those that are known already, all or none, in a transaction of the
 * caller's. In one order, so that two imports at once do not wait for each other crosswise.
 */
export const storeExchangeRates = async (transaction: Queryable, rates: readonly ExchangeRate[]): Promise<void> => {
  const inOrder = rates.toSorted((a, b) => (a.currency + a.publishedOn < b.currency + b.publishedOn ? -1 : 1));
  for (let from = 0; from < inOrder.length; from += mostRatesInStatement)
    await upsertExchangeRates(transaction, { rates: inOrder.slice(from, from + mostRatesInStatement) });
};
