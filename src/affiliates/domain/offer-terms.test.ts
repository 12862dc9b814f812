import { describe, expect, it } from 'vitest';
import { type OfferTerms, offerProblems, rateText } from './offer-terms.ts';

const terms = (change: Partial<OfferTerms> = {}): OfferTerms => ({
  url: 'https://shop.example.com/',
  defaultCommissionType: 'percentage',
  defaultCommissionValue: 20,
  currency: 'USD',
  ...change,
});
const fixed = (defaultCommissionValue: number | string, currency: string) =>
  terms({ defaultCommissionType: 'fixed', defaultCommissionValue, currency });

describe('offerProblems', () => {
  it('has nothing against terms that fit together', () => {
    for (const good of [
      terms(),
      terms({ defaultCommissionValue: 0.123, currency: 'JPY' }),
      fixed('9.50', 'usd'),
      fixed(500, 'JPY'),
    ])
      expect(offerProblems(good)).toEqual({});
  });

  it('names everything that is wrong', () => {
    const wrong = terms({ url: 'ftp://shop.example.com/', defaultCommissionValue: 101, currency: 'ABC' });
    expect(offerProblems(wrong)).toEqual({
      url: 'Must be an absolute http or https URL',
      defaultCommissionValue: 'Must be at most 100 percent',
      currency: "'ABC' is not an ISO 4217 currency code",
    });
  });

  it('looks at the terms that are given', () => {
    expect(offerProblems({})).toEqual({});
    expect(offerProblems({ currency: 'ABC' })).toEqual({ currency: "'ABC' is not an ISO 4217 currency code" });
    expect(offerProblems({ defaultCommissionValue: 100.01, currency: 'JPY' })).toEqual({});
    expect(offerProblems({ defaultCommissionType: 'fixed', defaultCommissionValue: 0.001 })).toEqual({});
    const digits = { defaultCommissionValue: 'Must have at most 15 digits' };
    expect(offerProblems({ defaultCommissionValue: 0.1234567890123456 })).toEqual(digits);
  });

  it('wants a fixed commission that can be paid in its currency', () => {
    expect(offerProblems(fixed(0.001, 'USD'))).toEqual({
      defaultCommissionValue: 'Must have at most 2 decimals in USD',
    });
    expect(offerProblems(fixed('0.5', 'jpy'))).toEqual({
      defaultCommissionValue: 'Must have at most 0 decimals in JPY',
    });
  });
});

describe('rateText', () => {
  it.each([
    [20, '20'],
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    [123456789012345, '123456789012345'],
  ])('writes %d as %s', (value, text) => expect(rateText(value)).toBe(text));
});
