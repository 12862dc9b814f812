import { describe, expect, it } from 'vitest';
import { bareName, lowerName, writtenName } from './name.ts';
import { barePlace, lowerPlace } from './place.ts';

describe('names and places', () => {
  it.each([
    [' Valéry ', 'valéry', 'valéry', 'valéry'],
    ['VALE\u0301RY', 'valéry', 'valéry', 'valéry'],
    ["O'Brien-Smith, Jr.", "o'brien-smith, jr.", 'obriensmith jr', 'obriensmithjr'],
    ['Mary\u00a0 Ann', 'mary ann', 'mary ann', 'maryann'],
    ['New York', 'new york', 'new york', 'newyork'],
    ['St. Gallen (SG)', 'st. gallen (sg)', 'st gallen sg', 'stgallensg'],
    ['MÜNCHEN', 'münchen', 'münchen', 'münchen'],
    ['INCI', 'inci', 'inci', 'inci'],
    ['İnci', 'i\u0307nci', 'i\u0307nci', 'i\u0307nci'],
    ['정', '정', '정', '정'],
    ['\0Ann\u200be', 'anne', 'anne', 'anne'],
    ['- * -', '- * -', null, null],
    ['\ud800', '\ufffd', null, null],
  ])(
    'spell %j in lower case %j, without punctuation %j, without spaces %j',
    (text, lower, withoutPunctuation, bare) => {
      expect([lowerName(text), bareName(text), barePlace(text)]).toEqual([lower, withoutPunctuation, bare]);
      expect(lowerPlace(text)).toBe(lower);
    },
  );

  it('leave a name that is told in clear as it was written', () => {
    expect(writtenName('  Anne-Marie\u00a0 O’Brien\0 ')).toBe('Anne-Marie O’Brien');
  });
});
