import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPurchase } from './purchase.ts';

const nothing = { orderId: null, currency: null, amount: null, isUncounted: false };

describe('readPurchase', () => {
  it('reads value, currency and order', () => {
    expect(readPurchase('{"currency":"eur","value":49.990,"orderId":"ORDER-123"}')).toEqual({
      ...{ orderId: 'ORDER-123', currency: 'EUR', amount: '49.99', isUncounted: false },
    });
  });

  it.each([
    ['1.0', '1'],
    ['"49.99"', '49.99'],
    ['" 7 "', '7'],
    ['-5', '-5'],
    ['1e2', '100'],
    ['"2.5E-1"', '0.25'],
    ['0.1000000000', '0.1'],
    ['999999999999999.9999999999', '999999999999999.9999999999'],
  ])('counts %s as %s, digit by digit', (value, amount) => {
    expect(readPurchase(`{"value":${value}}`)).toEqual({ ...nothing, amount });
  });

  it.each([
    ...[
      '1e400',
      '1000000000000000',
      '12345678901234567890',
      '0.12345678901',
      '"49,99"',
      '"€5"',
      '""',
      '"0x10"',
      '"+5"',
    ],
    ...['true', '{}', '[1]', '"NaN"', '"1.", "a":1', '"\\u0000"'],
  ])('does not count %s', (value) => {
    expect(readPurchase(`{"value":${value}}`)).toEqual({ ...nothing, isUncounted: true });
  });

  it('does not count an amount whose currency cannot be read', () => {
    for (const currency of ['"euro"', '5', '{}', '""', '"€"'])
      expect(readPurchase(`{"value":1,"currency":${currency}}`)).toEqual({ ...nothing, isUncounted: true });
    expect(readPurchase('{"currency":"euro"}')).toEqual(nothing);
  });

  it('has nothing to count without a value', () => {
    for (const text of [null, '{}', '{"value":null,"currency":null,"orderId":null}', '{"contents":[{"value":5}]}'])
      expect(readPurchase(text)).toEqual(nothing);
    expect(readPurchase('{"currency":"USD"}')).toEqual({ ...nothing, currency: 'USD' });
  });

  it('takes a number as the text of an order', () => {
    expect(['"A 1"', '17', '"17"', '""', '{}'].map((id) => readPurchase(`{"orderId":${id}}`).orderId)).toEqual([
      ...['A 1', '17', '17', null, null],
    ]);
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('value', 'currency', 'orderId'), fc.jsonValue()), (object) => {
        readPurchase(JSON.stringify(object));
      }),
    );
  });
});
