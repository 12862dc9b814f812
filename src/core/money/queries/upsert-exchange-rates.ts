import { type Queryable, sql } from '../../database/sql.ts';
import type { ExchangeRate } from '../exchange-rates.ts';

/**
 * Stores rates, no two of one currency and day, over those that are known already; see `storeExchangeRates`.
 * All tenants: rates are the same for everybody.
 */
export const upsertExchangeRates = (db: Queryable, { rates }: { rates: readonly ExchangeRate[] }) => {
  const columns = [
    sql.array(
      rates.map(({ currency }) => currency),
      'text',
    ),
    sql.array(
      rates.map(({ publishedOn }) => publishedOn),
      'date',
    ),
    sql.array(
      rates.map(({ rate }) => rate),
      'numeric',
    ),
  ];
  return db.query(sql.typeAlias('nothing')`
    INSERT INTO core.exchange_rate (currency, published_on, rate)
    SELECT currency, published_on, rate
    FROM unnest(${sql.join(columns, sql.fragment`, `)}) AS published (currency, published_on, rate)
    ORDER BY currency, published_on
    ON CONFLICT (currency, published_on) DO UPDATE SET rate = EXCLUDED.rate
    WHERE exchange_rate.rate::text <> EXCLUDED.rate::text
  `);
};
