import { type Amount, fractionDigits, significantDigits, toAmount } from '../../core/money/amount.ts';
import { findCurrency } from '../../core/money/currency.ts';

const mostDigits = 15; // beyond that a JSON number no longer says what was written

/** What is wrong with the code of a currency, in letters of either case, or null. */
export const currencyProblem = (code: string): string | null =>
  findCurrency(code) ? null : `'${code}' is not an ISO 4217 currency code`;

/** What is wrong with the number of decimals of an amount of money, or null; any number will do of a currency that is not known. */
export const decimalsProblem = (amount: Amount, currencyCode: string | undefined): string | null => {
  const currency = currencyCode === undefined ? null : findCurrency(currencyCode);
  if (!currency || fractionDigits(amount) <= currency.digits) return null;
  return `Must have at most ${currency.digits} decimals in ${currency.code}`;
};

/** What is wrong with the amount of a sale, or null. */
export const saleAmountProblem = (amount: Amount, currencyCode: string | undefined): string | null => {
  if (!amount.greaterThan(0)) return 'Must be a positive number';
  if (significantDigits(amount) > mostDigits) return `Must have at most ${mostDigits} digits`;
  return decimalsProblem(amount, currencyCode);
};

/**
 * What is wrong with a commission rate, or null: not negative, at most 15 digits, a percentage at most 100. Without a
 * type it may turn out to be either.
 */
export const rateProblem = (value: number | string, type: 'percentage' | 'fixed' | null): string | null => {
  const rate = toAmount(value);
  if (rate.lessThan(0)) return 'Must be at least 0';
  if (significantDigits(rate) > mostDigits) return `Must have at most ${mostDigits} digits`;
  if (type === 'percentage' && rate.greaterThan(100)) return 'Must be at most 100 percent';
  return null;
};
