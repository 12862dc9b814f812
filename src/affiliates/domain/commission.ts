import { type Amount, roundToMinorUnit, toAmount } from '../../core/money/amount.ts';

/** How a commission is worked out. */
type CommissionType = 'percentage' | 'fixed';

/** The agreement a sale is paid by: the affiliate's own, where there is one, beats that of the offer. */
export type CommissionTerms = {
  defaultType: CommissionType;
  defaultValue: string;
  overrideType: CommissionType | null;
  overrideValue: string | null;
};

/** The rate that applies, and what it makes of one sale in the minor unit of `currency`. */
export type Commission = { type: CommissionType; value: Amount; amount: Amount; currency: string };

type Money = { amount: Amount; currency: string; digits: number };

/**
 * The commission of one sale, rounded half-up to the minor unit. A percentage pays in the currency of the sale, a fixed
 * amount in that of the offer. An override without a type is read under the offer's; more than 100 percent is 100.
 */
export const commissionOf = (
  terms: CommissionTerms,
  sale: Money,
  fixed: { currency: string; digits: number },
): Commission => {
  const type = terms.overrideType ?? terms.defaultType;
  const agreed = toAmount(terms.overrideValue ?? terms.defaultValue);
  if (type === 'fixed')
    return { type, value: agreed, amount: roundToMinorUnit(agreed, fixed.digits), currency: fixed.currency };
  const value = agreed.greaterThan(100) ? toAmount(100) : agreed;
  return {
    type,
    value,
    amount: roundToMinorUnit(sale.amount.times(value).dividedBy(100), sale.digits),
    currency: sale.currency,
  };
};
