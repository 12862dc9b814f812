import { type Amount, fractionDigits, significantDigits, toAmount } from '../../core/money/amount.ts';
import { findCurrency } from '../../core/money/currency.ts';

const mostDigits = 15; // beyond that a JSON number no longer says what was written

/** A currency by its code in either case, or what is wrong with it. */
export const readCurrency = (code: string): { code: string; digits: number } | { problem: string } =>
  findCurrency(code) ?? { problem: `'${code}' is not an ISO 4217 currency code` };

/** What is wrong with the amount of a sale in a currency of so many minor digits, or null. */
export const saleAmountProblem = (amount: Amount, currency: { code: string; digits: number }): string | null => {
  if (!amount.greaterThan(0)) return 'Must be a positive number';
  if (significantDigits(amount) > mostDigits) return `Must have at most ${mostDigits} digits`;
  if (fractionDigits(amount) > currency.digits)
    return `Must have at most ${currency.digits} decimals in ${currency.code}`;
  return null;
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
