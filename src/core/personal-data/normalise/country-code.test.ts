import { describe, expect, it } from 'vitest';
import { lowerCountryCode, upperCountryCode } from './country-code.ts';

describe('country codes', () => {
  it.each([
    [' de ', 'de'],
    ['ＵＳ', 'us'],
    ['Germany', null],
    ['DEU', null],
    ['4', null],
  ])('read country %j as %j', (text, code) => {
    expect([lowerCountryCode(text), upperCountryCode(text)]).toEqual([code, code?.toUpperCase() ?? null]);
  });
});
