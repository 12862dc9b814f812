import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyTransaction, numberOf, transactionIdOf } from './transaction.ts';

const now = new Date('2026-11-21T12:00:00Z');
const item = fc.record({ key: fc.string(), value: fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())) });

describe('identifyTransaction', () => {
  it('knows a sale with an id by that alone, for ever', () => {
    const sale = [{ key: 'transactionId', value: 't-1' }];
    const first = identifyTransaction('ada', sale, '', now);
    const second = identifyTransaction('bob', [{ key: 'amount', value: 5 }, ...sale], '', new Date('2030-01-01'));
    expect(second).toEqual(first);
    expect(first.expiresAt.getUTCFullYear()).toBe(9999);
  });

  it('tells sales of two environments apart', () => {
    for (const goalData of [[{ key: 'transactionId', value: 't-1' }], [{ key: 'amount', value: 5 }]]) {
      const identities = ['', 'staging', 'preview'].map(
        (environment) => identifyTransaction('ada', goalData, environment, now).identity,
      );
      expect(new Set(identities).size).toBe(3);
    }
  });

  it('takes a number and its text for the same id', () => {
    const [number, text] = [7, '7'].map((value) =>
      identifyTransaction('ada', [{ key: 'transactionId', value }], '', now),
    );
    expect(number).toEqual(text);
  });

  it('knows one without an id by visitor and facts, in any order, for a day', () => {
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: ({ key }) => key, minLength: 1 }), (facts) => {
        fc.pre(transactionIdOf(facts) === null);
        const found = identifyTransaction('ada', facts, '', now);
        expect(identifyTransaction('ada', facts.toReversed(), '', now)).toEqual(found);
        expect(identifyTransaction('bob', facts, '', now).identity).not.toBe(found.identity);
        expect(found.expiresAt.getTime() - now.getTime()).toBe(86_400_000);
      }),
    );
  });
});

describe('numberOf', () => {
  it.each([
    [10.3, '10.3'],
    ['7.50', '7.50'],
    [' 5 ', '5'],
    [-3, '-3'],
    ['1e5', null],
    ['five', null],
    [['5'], null],
    [undefined, null],
  ])('reads %s as %s', (value, expected) => expect(numberOf([{ key: 'amount', value }], 'amount')).toBe(expected));
});
