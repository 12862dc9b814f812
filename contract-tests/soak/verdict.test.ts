import { describe, expect, it } from 'vitest';
import { type Sale, saleOf } from './money.ts';
import { eachAsSent, eachOnce, equal, sameSums } from './verdict.ts';

const sales = ['one', 'two', 'three'].map(saleOf) as [Sale, Sale, Sale];
const [one, two, three] = sales;
const by = (sale: Sale, change: string): Sale => ({ ...sale, amount: sale.amount.plus(change) });
const faultsOf = (found: readonly Sale[]) => eachAsSent('sales', sales, found).faults;

describe('equal', () => {
  it('knows another value', () => {
    expect(equal('counts', 3, 3).faults).toEqual([]);
    expect(equal('counts', 3, 2).faults).toEqual(['expected 3, found 2']);
  });
});

describe('eachOnce', () => {
  it('has no faults where each is there once, in any order', () => {
    expect(eachOnce('names', ['a', 'b'], ['b', 'a']).faults).toEqual([]);
  });

  it('finds what is missing, there twice, and there without having been acknowledged', () => {
    expect(eachOnce('names', ['a', 'b'], ['b', 'b', 'c']).faults).toEqual([
      ...['a is there 0 times', 'b is there 2 times', 'c is there, but was not acknowledged'],
    ]);
  });

  it('does not take nothing for a proof', () => {
    expect(eachOnce('names', [], []).faults).toEqual(['nothing was acknowledged']);
  });
});

describe('eachAsSent', () => {
  it('has no faults where each has its amount', () => {
    expect(faultsOf([three, one, two])).toEqual([]);
  });

  it('finds amounts that were changed, also when they add up to the same', () => {
    const swapped = [by(one, '0.01'), by(two, '-0.01'), three];
    expect(faultsOf(swapped)).toHaveLength(2);
    expect(faultsOf([one, two, { ...three, currency: 'JPY' }])).toHaveLength(1);
    expect(faultsOf([one, two, { ...three, amount: three.amount.times(Number.NaN) }])).toHaveLength(1);
  });

  it('finds what is missing or there twice', () => {
    expect(faultsOf([one, two])).toEqual(['three is there 0 times']);
    expect(faultsOf([one, two, three, three])).toEqual(['three is there 2 times']);
  });
});

describe('sameSums', () => {
  it('adds up exactly, however much there is', () => {
    const [many, cent] = [Array.from({ length: 1_000 }, (_, nth) => saleOf(`sale-${nth}`)), '0.001'];
    expect(sameSums('sums', many, many.toReversed()).faults).toEqual([]);
    expect(sameSums('sums', many, [by(many[0] as Sale, cent), ...many.slice(1)]).faults).toHaveLength(1);
  });

  it('keeps currencies apart', () => {
    expect(sameSums('sums', [one], [{ ...one, currency: 'JPY' }]).faults).toHaveLength(1);
  });

  it('does not take nothing for a proof', () => {
    expect(sameSums('sums', [], []).faults).toEqual(['nothing was acknowledged']);
  });
});
