import { roundToMinorUnit } from '../../src/core/money/amount.ts';
import { digitsOf, type Sale } from './money.ts';

/** Percent of a sale that the affiliate gets. */
export const commissionPercent = 20;

/** What the affiliate gets of a sale. */
export const commissionOf = (sale: Sale): Sale => ({
  ...sale,
  amount: roundToMinorUnit(sale.amount.times(commissionPercent).div(100), digitsOf(sale.currency)),
});
