import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';
import { type ExchangeRate, mostRateAgeDays } from '../exchange-rates.ts';

const row = z.strictObject({ currency: z.string(), published_on: z.string(), rate: z.string() });

/** Which currencies, and the first and last day, `YYYY-MM-DD`, for which rates are needed. */
export type ExchangeRateFilters = { currencies: readonly string[]; from: string; to: string };

/**
 * The rates that are in force on some of these days: also those published shortly before the first. All tenants: rates
 * are the same for everybody.
 */
export const listExchangeRates = async (
  db: Queryable,
  { currencies, from, to }: ExchangeRateFilters,
): Promise<readonly ExchangeRate[]> => {
  const rows = await db.any(sql.type(row)`
    SELECT currency, published_on, rate
    FROM core.exchange_rate
    WHERE currency = ANY(${sql.array([...currencies], 'text')})
      AND published_on BETWEEN ${from}::date - ${mostRateAgeDays}::integer AND ${to}::date
  `);
  return rows.map(({ published_on: publishedOn, ...rate }) => ({ ...rate, publishedOn }));
};
