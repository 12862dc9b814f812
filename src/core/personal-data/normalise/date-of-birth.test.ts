import { describe, expect, it } from 'vitest';
import { compactDateOfBirth } from './date-of-birth.ts';

describe('compactDateOfBirth', () => {
  it.each([
    ['19971226', '19971226'],
    ['1997-12-26', '19971226'],
    ['1997/12/26', '19971226'],
    ['1997-12-26T00:00:00Z', '19971226'],
    ['26.12.1997', null],
    ['03/04/1990', null],
    ['1997-13-01', null],
    ['1997-1226', null],
  ])('reads %j as %j', (text, day) => {
    expect(compactDateOfBirth(text)).toBe(day);
  });
});
