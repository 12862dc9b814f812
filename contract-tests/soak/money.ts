import { createHash } from 'node:crypto';
import { type Amount, toAmount } from '../../src/core/money/amount.ts';
import { findCurrency } from '../../src/core/money/currency.ts';

/** An exact amount; the currency is null where the product knows none. */
export type Money = { amount: Amount; currency: string | null };

/** Money by the name that a client gave to what it is for. */
export type Sale = Money & { name: string };

/** Two digits behind the point, two digits, three. */
const currencies = ['EUR', 'USD', 'KWD'];
const mostMinorUnits = 1_000_000;

/** The minor digits of a currency. */
export const digitsOf = (currency: string | null): number => {
  const known = findCurrency(currency ?? '');
  if (!known) throw new Error(`${currency} is no currency`);
  return known.digits;
};

/** What is sold under a name: always the same amount, down to the minor unit, in one of several currencies. */
export const saleOf = (name: string): Sale & { currency: string } => {
  const hash = createHash('sha256').update(name).digest();
  const currency = currencies[hash.readUInt8(4) % currencies.length] as string;
  const units = toAmount(1 + (hash.readUInt32BE(0) % mostMinorUnits));
  return { name, currency, amount: units.div(10 ** digitsOf(currency)) };
};

/** Money as a reply or a row has it; where there is none, it is not a number, and equal to no other. */
export const moneyOf = ({ amount, currency }: { amount: number | string | null; currency: string | null }): Money => ({
  amount: toAmount(amount ?? Number.NaN),
  currency,
});

/** Money as text, equal for what is equal. */
export const worth = ({ amount, currency }: Money): string =>
  currency === null ? amount.toFixed() : `${amount.toFixed()} ${currency}`;

/** The exact sum of amounts. */
export const sumOf = (all: readonly { amount: Amount }[]): Amount =>
  all.reduce((sum, { amount }) => sum.plus(amount), toAmount(0));

/** What money adds up to in each currency, as text. */
export const sumsOf = (all: readonly Money[]): string =>
  [...Map.groupBy(all, ({ currency }) => currency)]
    .map(([currency, alike]) => worth({ currency, amount: sumOf(alike) }))
    .toSorted()
    .join(', ');
