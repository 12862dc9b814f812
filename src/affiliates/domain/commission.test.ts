import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAmount } from '../../core/money/amount.ts';
import { findCurrency } from '../../core/money/currency.ts';
import { type CommissionTerms, commissionOf } from './commission.ts';

const usd = { currency: 'USD', digits: 2 };
const terms = (change: Partial<CommissionTerms> = {}): CommissionTerms => ({
  defaultType: 'percentage',
  defaultValue: '20',
  overrideType: null,
  overrideValue: null,
  ...change,
});
const commissionIn = (currency: string, amount: string, change: Partial<CommissionTerms>, fixed = usd) => {
  const digits = findCurrency(currency)?.digits ?? 2;
  const made = commissionOf(terms(change), { amount: toAmount(amount), currency, digits }, fixed);
  return { ...made, value: made.value.toFixed(), amount: made.amount.toFixed() };
};

/** The decimal text of so many smallest units. */
const decimal = (units: bigint, digits: number): string => {
  const text = String(units).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

/** The quotient of two whole numbers, half of one rounded up. */
const halfUp = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor);

const currency = fc.constantFrom('JPY', 'USD', 'EUR', 'KWD', 'BHD', 'CLF');
const units = fc.bigInt({ min: 1n, max: 999_999_999_999_999n });
const rate = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 15 }))
  .filter(([value, digits]) => value <= 100n * 10n ** BigInt(digits));

describe('commissionOf', () => {
  it('is exact to the smallest unit for every percentage of every amount, rounded half up', () => {
    fc.assert(
      fc.property(currency, units, rate, (code, amountUnits, [rateUnits, rateDigits]) => {
        const digits = findCurrency(code)?.digits as number;
        const { amount } = commissionIn(code, decimal(amountUnits, digits), {
          defaultValue: decimal(rateUnits, rateDigits),
        });
        const expected = halfUp(amountUnits * rateUnits, 100n * 10n ** BigInt(rateDigits));
        expect(amount).toBe(toAmount(decimal(expected, digits)).toFixed());
      }),
      { numRuns: 2_000 },
    );
  });

  it('is exact for every fixed amount, rounded half up to the unit of the offer, whatever the sale', () => {
    fc.assert(
      fc.property(currency, currency, units, fc.integer({ min: 0, max: 12 }), (sold, paid, value, valueDigits) => {
        const fixed = { currency: paid, digits: findCurrency(paid)?.digits as number };
        const defaultValue = decimal(value, valueDigits);
        const made = commissionIn(sold, '1', { defaultType: 'fixed', defaultValue }, fixed);
        const expected = halfUp(value * 10n ** BigInt(fixed.digits), 10n ** BigInt(valueDigits));
        expect(made.currency).toBe(paid);
        expect(made.amount).toBe(toAmount(decimal(expected, fixed.digits)).toFixed());
      }),
    );
  });

  it('never takes a half for less than a half, as a float does', () => {
    expect(Math.round(1.005 * 100) / 100).toBe(1);
    for (const [amount, defaultValue, expected] of [
      ['0.10', '15', '0.02'],
      ['1.005', '100', '1.01'],
      ['10.05', '10', '1.01'],
      ['2.35', '50', '1.18'],
      ['0.01', '49.999999999999', '0'],
      ['0.01', '50', '0.01'],
    ] as const)
      expect(commissionIn('USD', amount, { defaultValue }).amount).toBe(expected);
  });

  it('is never more than the sale and nothing for 0 percent', () => {
    fc.assert(
      fc.property(currency, units, (code, amountUnits) => {
        const amount = decimal(amountUnits, findCurrency(code)?.digits as number);
        expect(commissionIn(code, amount, { defaultValue: '100' }).amount).toBe(toAmount(amount).toFixed());
        expect(commissionIn(code, amount, { defaultValue: '0' }).amount).toBe('0');
      }),
    );
  });

  it('lets the override beat the default: without a type under that of the offer, with one under its own', () => {
    const eur = { currency: 'EUR', digits: 2 };
    const made = (change: Partial<CommissionTerms>) => commissionIn('GBP', '200', change, eur);
    const [percentage, fixed] = [
      { type: 'percentage', currency: 'GBP' },
      { type: 'fixed', currency: 'EUR' },
    ];
    expect(made({ overrideValue: '15' })).toEqual({ ...percentage, value: '15', amount: '30' });
    expect(made({ defaultType: 'fixed', overrideValue: '15' })).toEqual({ ...fixed, value: '15', amount: '15' });
    const ownFixed = { overrideType: 'fixed', overrideValue: '0.5' } as const;
    expect(made(ownFixed)).toEqual({ ...fixed, value: '0.5', amount: '0.5' });
    const ownPercentage = { defaultType: 'fixed', overrideType: 'percentage', overrideValue: '0.5' } as const;
    expect(made(ownPercentage)).toEqual({ ...percentage, value: '0.5', amount: '1' });
    expect(made({ overrideValue: '0' })).toEqual({ ...percentage, value: '0', amount: '0' });
  });

  it('reads an override of more than 100 as 100 percent, or as the money it is', () => {
    expect(commissionIn('USD', '80', { overrideValue: '250' })).toMatchObject({ value: '100', amount: '80' });
    const fixed = commissionIn('USD', '80', { defaultType: 'fixed', overrideValue: '250' });
    expect(fixed).toMatchObject({ value: '250', amount: '250' });
  });
});
