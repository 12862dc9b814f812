import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionDigits, roundToMinorUnit, significantDigits, toAmount } from './amount.ts';

describe('toAmount', () => {
  it('reads a JSON number by its shortest text', () => {
    expect(toAmount(0.1).plus(toAmount(0.2)).toFixed()).toBe('0.3');
    expect(toAmount(1e-7).toFixed()).toBe('0.0000001');
    expect(toAmount(123456789012345).toFixed()).toBe('123456789012345');
    expect(toAmount(-0).toFixed()).toBe('0');
  });

  it('counts digits on that text', () => {
    expect([toAmount(99), toAmount(1.1), toAmount('99.50'), toAmount(1e-7)].map(fractionDigits)).toEqual([0, 1, 1, 7]);
    expect([toAmount(1000), toAmount(0.05), toAmount('10.10')].map(significantDigits)).toEqual([4, 1, 3]);
  });

  it('multiplies two amounts of 15 digits without loss', () => {
    const digits = fc.bigInt({ min: 1n, max: 999_999_999_999_999n });
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        expect(
          toAmount(String(a))
            .times(toAmount(String(b)))
            .toFixed(),
        ).toBe(String(a * b));
      }),
    );
  });
});

describe('roundToMinorUnit', () => {
  it.each([
    ['1.005', 2, '1.01'],
    ['1.00499999', 2, '1'],
    ['2.5', 0, '3'],
    ['-1.005', 2, '-1.01'],
    ['0.0005', 3, '0.001'],
    ['7', 2, '7'],
  ])('rounds %s to %i digits, half up: %s', (text, digits, rounded) => {
    expect(roundToMinorUnit(toAmount(text), digits).toFixed()).toBe(rounded);
  });

  it('is never off by more than half a unit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.nat(4), (units, digits) => {
        const amount = toAmount(String(units)).div(10_000_000);
        const off = roundToMinorUnit(amount, digits).minus(amount).abs();
        return off.lessThanOrEqualTo(toAmount(10).pow(-digits).div(2));
      }),
    );
  });
});
