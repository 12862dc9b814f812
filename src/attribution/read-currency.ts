import { findCurrency } from '../core/money/currency.ts';
import { refuseCurrency } from './errors.ts';

/** The ISO 4217 code in capital letters; a currency that does not exist is refused. */
export const readCurrency = (text: string): string => {
  const currency = findCurrency(text);
  if (!currency) throw refuseCurrency(text);
  return currency.code;
};
