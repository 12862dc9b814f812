import type { components } from '../../../generated/admin.ts';
import type { ExchangeRateRow } from '../../core/money/queries/list-rates-in-force.ts';

/** The rates of one day, which may be none, as clients see them. */
export const toExchangeRates = (rows: readonly ExchangeRateRow[]): components['schemas']['ExchangeRates'] => ({
  publishedOn: rows[0]?.published_on ?? null,
  base: 'EUR',
  rates: rows.map(({ currency, rate }) => ({ currency, rate })),
});
