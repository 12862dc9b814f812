import type { Database } from '../core/database/sql.ts';
import { rateTable } from '../core/money/exchange-rates.ts';
import { listExchangeRates } from '../core/money/queries/list-exchange-rates.ts';
import type { Convert } from './resources/statistics.ts';

/** How amounts in these currencies become amounts in `currency` on these days; asks for rates only where it needs any. */
export const conversionTo = async (
  database: Database,
  currency: string,
  { currencies, dates }: { currencies: readonly string[]; dates: readonly string[] },
): Promise<Convert> => {
  const others = new Set(currencies.filter((other) => other !== currency && other !== ''));
  const [from, to] = [dates[0], dates.at(-1)];
  const needed = { currencies: [...others, currency], from: from ?? '', to: to ?? '' };
  const rates = rateTable(others.size > 0 ? await listExchangeRates(database, needed) : []);
  return (amount, other, date) => rates.convert(amount, other, currency, date);
};
