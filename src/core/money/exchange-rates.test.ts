import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/calendar-day.ts';
import { toAmount } from './amount.ts';
import { rateTable } from './exchange-rates.ts';

const friday = '2026-11-20';
const table = rateTable([
  { currency: 'USD', publishedOn: friday, rate: '1.1579' },
  { currency: 'USD', publishedOn: '2026-11-19', rate: '1.1500' },
  { currency: 'JPY', publishedOn: friday, rate: '181.43' },
  { currency: 'GBP', publishedOn: '2026-11-02', rate: '0.88110' },
]);

describe('rateOn', () => {
  it('takes the rate of the day, else the last one before, as on a weekend', () => {
    const rates = ['2026-11-19', friday, '2026-11-21', '2026-11-22'].map((day) => table.rateOn('USD', day)?.toFixed());
    expect(rates).toEqual(['1.15', '1.1579', '1.1579', '1.1579']);
  });

  it('lets a rate stand in for ten days and no longer', () => {
    expect(table.rateOn('GBP', '2026-11-12')?.toFixed()).toBe('0.8811');
    expect(table.rateOn('GBP', '2026-11-13')).toBeNull();
  });

  it('knows nothing before the first day or of other currencies, and the euro always', () => {
    expect(table.rateOn('USD', '2026-11-18')).toBeNull();
    expect(table.rateOn('AED', friday)).toBeNull();
    expect(rateTable([]).rateOn('EUR', '0001-01-01')?.toFixed()).toBe('1');
  });

  it('finds what a look through all of them finds, in whatever order they come', () => {
    const rates = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1 });
    fc.assert(
      fc.property(rates, fc.integer({ min: -5, max: 80 }), (offsets, asked) => {
        const dayOf = (offset: number) => addDays('2026-01-01', offset);
        const found = rateTable(
          offsets.map((offset) => ({ currency: 'USD', publishedOn: dayOf(offset), rate: `${offset + 1}` })),
        ).rateOn('USD', dayOf(asked));
        const inForce = offsets.filter((offset) => offset <= asked && offset >= asked - 10);
        expect(found?.toNumber() ?? null).toBe(inForce.length > 0 ? Math.max(...inForce) + 1 : null);
      }),
    );
  });
});

describe('convert', () => {
  const convert = (amount: string, from: string, to: string, day = friday) =>
    table.convert(toAmount(amount), from, to, day)?.toFixed() ?? null;

  it.each([
    ['100', 'EUR', 'USD', '115.79'],
    ['115.79', 'USD', 'EUR', '100'],
    ['0.0000000001', 'EUR', 'JPY', '0.000000018143'],
    ['999999999999999.9999999999', 'EUR', 'USD', '1157899999999999.99999999988421'],
    ['1.1579', 'USD', 'JPY', '181.43'],
    ['-49.99', 'EUR', 'USD', '-57.883421'],
  ])('turns %s %s into %3$s', (amount, from, to, expected) => {
    expect(convert(amount, from, to)).toBe(expected);
  });

  it('takes the rates of the day', () => {
    expect(convert('100', 'EUR', 'USD', '2026-11-19')).toBe('115');
    expect(convert('100', 'EUR', 'USD', '2026-11-22')).toBe('115.79');
  });

  it('needs no rate between equal currencies, and both between others', () => {
    expect(convert('7.10', 'AED', 'AED')).toBe('7.1');
    for (const [from, to] of [
      ['AED', 'EUR'],
      ['EUR', 'AED'],
      ['USD', 'GBP'],
    ] as const)
      expect(convert('7', from, to)).toBeNull();
  });

  it('comes back to the cent, whatever the rate', () => {
    const rate = fc
      .integer({ min: 1, max: 99_999_999 })
      .map((digits) => toAmount(String(digits)).div(10_000).toFixed());
    const cents = fc.integer({ min: 0, max: 2 ** 40 });
    fc.assert(
      fc.property(rate, rate, cents, (a, b, sent) => {
        const rates = rateTable([
          { currency: 'AAA', publishedOn: friday, rate: a },
          { currency: 'BBB', publishedOn: friday, rate: b },
        ]);
        const amount = toAmount(String(sent)).div(100);
        const there = rates.convert(amount, 'AAA', 'BBB', friday);
        const back = there && rates.convert(there, 'BBB', 'AAA', friday);
        expect(back?.toDecimalPlaces(2).toFixed()).toBe(amount.toFixed());
      }),
    );
  });
});
