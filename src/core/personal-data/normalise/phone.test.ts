import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internationalDigits, internationalPhone, metaPhone } from './phone.ts';

const anyPhone = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(
      fc.constantFrom('', '+', '00', '0', '+49 ', '+1 ', '+39 0', '＋'),
      fc.nat(),
      fc.constantFrom('', ' x', ' ext. 12'),
    )
    .map((parts) => parts.join('')),
);

describe('phone numbers', () => {
  it.each([
    ['030 99999999', 'DE', undefined, '+493099999999'],
    ['+49 (0)30 99 99 99-99', null, undefined, '+493099999999'],
    ['0049 30 99999999', null, undefined, '+493099999999'],
    ['493099999999', null, undefined, '+493099999999'],
    ['493099999999', 'US', undefined, '+493099999999'],
    ['＋４９３０９９９９９９９９', null, undefined, '+493099999999'],
    ['٠٣٠٩٩٩٩٩٩٩٩', 'DE', undefined, '+493099999999'],
    ['+49\u00a030\u200b99999999', null, undefined, '+493099999999'],
    ['16505551212', 'US', undefined, '+16505551212'],
    ['(650) 555-1212', 'us', undefined, '+16505551212'],
    ['(650) 555-1212 ext. 7', 'US', undefined, '+16505551212'],
    ['16505551212', null, undefined, '+16505551212'],
    ['06 12345678', 'IT', undefined, '+390612345678'],
    ['030 99999999', null, 'de', '+493099999999'],
    ['030 99999999', 'US', 'DE', '+493099999999'],
    ['030 99999999', null, undefined, null],
    ['030 99999999', null, 'Germany', null],
    ['112', 'DE', undefined, null],
    ['unknown', 'DE', undefined, null],
    ['\ud800', 'DE', undefined, null],
  ])('reads %j in store country %j, customer country %j as %j', (text, store, customer, number) => {
    expect(internationalPhone(store, customer)(text)).toBe(number);
    expect(internationalDigits(store, customer)(text)).toBe(number?.slice(1) ?? null);
  });

  it.each([
    ['+49 (0)30 99999999', 'DE', '493099999999'],
    ['030 99 (x)', null, '3099'],
    ['１１٢', 'DE', '112'],
    ['000', 'DE', null],
    ['unknown', 'DE', null],
  ])('keeps for Meta of %j in %j the digits %j', (text, store, digits) => {
    expect(metaPhone(store, undefined)(text)).toBe(digits);
  });

  it('read in E.164 what is in E.164 whatever the countries', () => {
    const country = fc.option(fc.constantFrom('DE', 'US', 'IT', 'SG', 'AT'));
    fc.assert(
      fc.property(anyPhone, country, country, country, country, (text, store, customer, otherStore, otherCustomer) => {
        const number = internationalPhone(store, customer ?? undefined)(text);
        if (number === null) return;
        expect(number).toMatch(/^\+[1-9]\d+$/);
        expect(internationalPhone(otherStore, otherCustomer ?? undefined)(number)).toBe(number);
      }),
      { numRuns: 2_000 },
    );
  });
});
