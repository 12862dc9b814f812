import { describe, expect, it } from 'vitest';
import { barePostalCode, lowerPostalCode, writtenPostalCode } from './place.ts';

describe('postal codes', () => {
  it.each([
    ['94035-1234', 'US', null, '94035'],
    ['94035 1234', undefined, 'US', '94035'],
    ['94035-1234', 'DE', 'US', '940351234'],
    ['９４０３５', 'us', null, '94035'],
    ['1234', 'US', null, '1234'],
    ['SW1A 1AA', 'GB', 'US', 'sw1a1aa'],
    ['１００－０００１', 'JP', null, '1000001'],
    ['10115', undefined, null, '10115'],
    ['-', 'US', null, null],
  ])('are of %j in customer country %j, store country %j bare %j', (text, customer, store, code) => {
    expect(barePostalCode(customer, store)(text)).toBe(code);
  });

  it('keep spaces and dashes where the platform does not take them out', () => {
    expect(lowerPostalCode(' SW1A  1AA ')).toBe('sw1a 1aa');
    expect(writtenPostalCode(' ９4035-1234 ')).toBe('94035-1234');
  });
});
