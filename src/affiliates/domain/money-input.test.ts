import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAmount } from '../../core/money/amount.ts';
import { currencyProblem, rateProblem, saleAmountProblem } from './money-input.ts';

const currencies = [
  { code: 'JPY', digits: 0 },
  { code: 'USD', digits: 2 },
  { code: 'KWD', digits: 3 },
  { code: 'CLF', digits: 4 },
];

describe('currencyProblem', () => {
  it.each(['JPY', 'usd', 'Kwd', 'CLF'])('knows %s', (code) => expect(currencyProblem(code)).toBeNull());

  it.each(['ABC', 'xyz', 'BTC', '', 'constructor'])('has no currency %j', (code) =>
    expect(currencyProblem(code)).toBe(`'${code}' is not an ISO 4217 currency code`),
  );
});

describe('saleAmountProblem', () => {
  it('accepts every amount of up to 15 digits in whole smallest units, as it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...currencies), fc.bigInt({ min: 1n, max: 10n ** 15n - 1n }), (currency, units) => {
        const text = String(units).padStart(currency.digits + 1, '0');
        const point = text.length - currency.digits;
        const written = currency.digits ? `${text.slice(0, point)}.${text.slice(point)}` : text;
        const amount = toAmount(JSON.parse(written));
        expect(saleAmountProblem(amount, currency.code)).toBeNull();
        expect(amount.toFixed(currency.digits)).toBe(written);
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses every amount with a digit behind the smallest unit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...currencies),
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 1, max: 9 }),
        (currency, whole, digit) => {
          const amount = toAmount(`${whole}.${'0'.repeat(currency.digits)}${digit}`);
          const message = `Must have at most ${currency.digits} decimals in ${currency.code}`;
          expect(saleAmountProblem(amount, currency.code)).toBe(message);
        },
      ),
    );
  });

  it.each([undefined, 'ABC'])('has nothing against the decimals of an amount in %s', (code) => {
    expect(saleAmountProblem(toAmount('0.12345'), code)).toBeNull();
    expect(saleAmountProblem(toAmount(-1), code)).toBe('Must be a positive number');
  });

  it('counts zeros at the end as no decimals', () => {
    for (const written of ['99.000', '1e2', '100.0'])
      expect(saleAmountProblem(toAmount(JSON.parse(written)), 'JPY')).toBeNull();
  });

  it('refuses nothing and less than nothing', () => {
    for (const amount of [0, -0, -0.01, -5, -1e15])
      expect(saleAmountProblem(toAmount(amount), 'USD')).toBe('Must be a positive number');
  });

  it.each([1234567890123456, 1e15, 12345678901234.56])('refuses %d, which has 16 digits', (amount) =>
    expect(saleAmountProblem(toAmount(amount), 'USD')).toBe('Must have at most 15 digits'),
  );
});

describe('rateProblem', () => {
  it.each(['percentage', 'fixed', null] as const)('accepts 0 to 100 of type %s and refuses less than 0', (type) => {
    for (const rate of [0, -0, 1e-15, 12.5, 99.9999999999999, 100]) expect(rateProblem(rate, type)).toBeNull();
    for (const rate of [-1e-9, -100]) expect(rateProblem(rate, type)).toBe('Must be at least 0');
  });

  it('accepts more than 100 unless it is a percentage', () => {
    expect(rateProblem(100.01, 'percentage')).toBe('Must be at most 100 percent');
    expect(rateProblem(100.01, 'fixed')).toBeNull();
    expect(rateProblem(100.01, null)).toBeNull();
  });

  it('refuses more than 15 digits', () => {
    expect(rateProblem(0.1234567890123456, 'percentage')).toBe('Must have at most 15 digits');
    expect(rateProblem(1e15, 'fixed')).toBe('Must have at most 15 digits');
  });
});
