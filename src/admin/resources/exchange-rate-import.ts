import type { components } from '../../../generated/admin.ts';
import type { ExchangeRate } from '../../core/money/exchange-rates.ts';

/** What an import, which holds at least one rate, looks like to clients. */
export const toExchangeRateImport = (rates: readonly ExchangeRate[]): components['schemas']['ExchangeRateImport'] => {
  const days = [...new Set(rates.map(({ publishedOn }) => publishedOn))].toSorted();
  return { days: days.length, rates: rates.length, newestOn: days.at(-1) as string };
};
