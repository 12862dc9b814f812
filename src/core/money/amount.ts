import { Decimal } from 'decimal.js';

/** 40 significant digits: a product of two amounts of 15 digits is exact; exponents never appear in text. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -100, toExpPos: 100 });

/** An exact decimal number; never a float. */
export type Amount = Decimal;

/** Reads an amount from its decimal text, or from a JSON number by its shortest text. */
export const toAmount = (value: number | string): Amount =>
  new Exact(typeof value === 'number' ? String(value) : value);

/** How many digits stand behind the decimal point. */
export const fractionDigits = (amount: Amount): number => amount.decimalPlaces();

/** How many digits an amount has in all, without leading zeros. */
export const significantDigits = (amount: Amount): number => amount.precision(true);

/** Rounded half-up to the minor unit of a currency. */
export const roundToMinorUnit = (amount: Amount, digits: number): Amount =>
  amount.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);

/** The JSON number of a stored amount: only presenters call it. */
export const toJsonNumber = (text: string): number => Number(text);
