import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashUserData } from './hash-user-data.ts';
import type { Platform } from './platform.ts';
import type { UserData } from './user-data.ts';

const platforms = Object.keys(hashUserData) as Platform[];
const hexHash = /^[0-9a-f]{64}$/;

const plainFields: Partial<Record<Platform, readonly string[]>> = {
  google_ads: ['regionCode', 'postalCode'],
  tiktok: ['city', 'state', 'country'],
  linkedin: ['firstName', 'lastName', 'countryCode'],
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.emailAddress(),
  fc.nat().map((number) => `+49${number}`),
  fc.constantFrom('US', 'de', 'female', '1997-12-26', '94035-1234', 'Valéry', 'a'.repeat(100_000), '\0', '\ud800'),
);

const identityNames: (keyof UserData)[] = [
  'email',
  'phone',
  'firstName',
  'lastName',
  'city',
  'state',
  'zip',
  'country',
  'externalId',
  'dateOfBirth',
  'gender',
];
const unhashedNames: (keyof UserData)[] = [
  'clientIpAddress',
  'clientUserAgent',
  'fbc',
  'fbp',
  'fbclid',
  'gclid',
  'ttclid',
  'msclkid',
  'epik',
  'sccid',
  'li_fat_id',
  'twclid',
  'rdt_cid',
];

const anyIdentity = fc.dictionary(fc.constantFrom(...identityNames), anyText) as fc.Arbitrary<UserData>;
const anyCountry = fc.option(fc.oneof(fc.constantFrom('DE', 'US', 'IT', 'XX'), fc.string()));

describe.each(platforms)('hashUserData.%s, whatever it is given,', (platform) => {
  const hash = hashUserData[platform];

  it('returns hashes, and clear text only where the platform wants it', () => {
    fc.assert(
      fc.property(anyIdentity, anyCountry, (userData, country) => {
        for (const [name, value] of Object.entries(hash(userData, country))) {
          if (!plainFields[platform]?.includes(name)) expect(value).toMatch(hexHash);
          else expect(value).toBe(value.toWellFormed().replaceAll('\0', '').trim());
        }
      }),
    );
  });

  it('returns the same for what differs only in case and in spaces around it', () => {
    const latin = fc.stringMatching(/^[a-zà-öø-þ .'-]{1,20}$/);
    const variant = (text: string) => `\u00a0 ${text.toUpperCase()}\t\u3000`;
    fc.assert(
      fc.property(
        fc.record({ firstName: latin, lastName: latin, city: latin, state: latin, zip: latin }),
        fc.emailAddress(),
        (names, email) => {
          const userData = { ...names, email: email.toLowerCase(), country: 'de', gender: 'male' };
          const varied = Object.fromEntries(Object.entries(userData).map(([name, text]) => [name, variant(text)]));
          const hashesOf = (fields: Record<string, string>) =>
            Object.entries(fields).filter(([name]) => !plainFields[platform]?.includes(name));
          expect(hashesOf(hash(varied, null))).toEqual(hashesOf(hash(userData, null)));
        },
      ),
    );
  });

  it('returns nothing of click ids, cookies, address and user agent', () => {
    const unhashed = fc.dictionary(fc.constantFrom(...unhashedNames), anyText) as fc.Arbitrary<UserData>;
    fc.assert(
      fc.property(anyIdentity, unhashed, anyCountry, (identity, others, country) => {
        expect(hash({ ...identity, ...others }, country)).toEqual(hash(identity, country));
      }),
    );
  });
});
