import { describe, expect, it } from 'vitest';
import { findCurrency } from './currency.ts';

describe('findCurrency', () => {
  it.each([
    ['USD', { code: 'USD', digits: 2 }],
    ['eur', { code: 'EUR', digits: 2 }],
    ['Jpy', { code: 'JPY', digits: 0 }],
    ['KWD', { code: 'KWD', digits: 3 }],
    ['xcg', { code: 'XCG', digits: 2 }],
  ])('finds %s', (text, currency) => expect(findCurrency(text)).toEqual(currency));

  it.each(['', 'US', 'USDT', 'ZZZ', 'constructor', '__proto__', ' USD'])('knows no %j', (text) => {
    expect(findCurrency(text)).toBeNull();
  });
});
