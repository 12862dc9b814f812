import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerCountryCode, upperCountryCode } from './country-code.ts';
import { compactDateOfBirth } from './date-of-birth.ts';
import { googleEmail, lowerEmail, microsoftEmail, spacelessEmail } from './email.ts';
import { externalId } from './external-id.ts';
import { genderInitial } from './gender.ts';
import { bareName, lowerName, writtenName } from './name.ts';
import type { Normaliser } from './normaliser.ts';
import { internationalPhone, metaPhone } from './phone.ts';
import { barePlace, barePostalCode, lowerPlace, lowerPostalCode, writtenPostalCode } from './place.ts';

const textNormalisers: Record<string, Normaliser> = {
  lowerCountryCode,
  upperCountryCode,
  compactDateOfBirth,
  googleEmail,
  lowerEmail,
  microsoftEmail,
  spacelessEmail,
  externalId,
  genderInitial,
  bareName,
  lowerName,
  writtenName,
  barePlace,
  lowerPlace,
  lowerPostalCode,
  writtenPostalCode,
  'barePostalCode in the United States': barePostalCode('us', null),
  'barePostalCode in Germany': barePostalCode('de', null),
};

const normalisers: Record<string, Normaliser> = {
  ...textNormalisers,
  'internationalPhone of a German shop': internationalPhone('DE', undefined),
  'internationalPhone of a shop without a country': internationalPhone(null, undefined),
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(..." \t\0\u00a0\u200b\u200d\ufeff.+-'@aAeéE\u0301\u0307İıΣßＡ９٣09", 'gmail.com'))
    .map((parts) => parts.join('')),
  fc.emailAddress(),
  fc
    .tuple(fc.constantFrom('', '+', '00', '0', '+49 ', '+1 '), fc.nat())
    .map(([prefix, number]) => `${prefix}${number}`),
);

const huge = ['a', ' ', '.', '+', '1', '0', '@', '\0', '\ud800', '\ufdfa', ' a', '(1', 'a@', '\u0301'].map((part) =>
  part.repeat(100_000 / part.length),
);

describe('every normaliser', () => {
  it.each(Object.entries(normalisers))('%s changes nothing at what it has normalised', (_, normalise) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text);
        if (once !== null) expect(normalise(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(Object.entries(textNormalisers))('%s changes no single character twice', (_, normalise) => {
    const changed = [];
    for (let point = 0; point <= 0x2_ffff; point += 1) {
      const once = normalise(String.fromCodePoint(point));
      if (once !== null && normalise(once) !== once) changed.push(point.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it.each(Object.entries(normalisers))('%s makes nothing of nothing', (_, normalise) => {
    expect(['', ' ', '\u00a0\t\n\u3000'].map(normalise)).toEqual([null, null, null]);
  });

  it.each(Object.entries({ ...normalisers, metaPhone: metaPhone('DE', 'us') }))(
    '%s reads 100 kB in a moment',
    (_, normalise) => {
      const before = process.threadCpuUsage();
      for (const text of huge) normalise(text);
      const { user } = process.threadCpuUsage(before);
      expect(user).toBeLessThan(5_000_000);
    },
  );
});
