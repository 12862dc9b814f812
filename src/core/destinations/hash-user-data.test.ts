import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../personal-data/identity.ts';
import { hashUserData } from './hash-user-data.ts';
import type { Platform } from './platform.ts';
import type { UserData } from './user-data.ts';

const platforms = Object.keys(hashUserData) as Platform[];
const hexHash = /^[0-9a-f]{64}$/;

const jane: UserData = {
  email: ' Jane.Doe+Shopping@GMail.com ',
  phone: '030 99 99 99 99',
  firstName: ' Valéry-Anne ',
  lastName: "O'Brien",
  city: 'New York',
  state: 'N. Y.',
  zip: '94035-1234',
  country: 'US',
  externalId: ' User-42 ',
  dateOfBirth: '1997-12-26',
  gender: 'Female',
};

const hashedFields = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, sha256Hex(text)]));

describe('hashUserData', () => {
  it.each<[Platform, UserData, string | null, string, string]>([
    [
      'meta',
      { email: 'john_smith@gmail.com' },
      null,
      'em',
      '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
    ],
    ['meta', { phone: '16505551212' }, null, 'ph', 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176'],
    [
      'meta',
      { phone: '(650) 555-1212' },
      'US',
      'ph',
      'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
    ],
    ['meta', { firstName: 'Valéry' }, null, 'fn', '08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c'],
    ['meta', { city: 'New York' }, null, 'ct', '350c754ba4d38897693aa077ef43072a859d23f613443133fecbbd90a3512ca5'],
    ['meta', { country: 'US' }, null, 'country', '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621'],
    [
      'meta',
      { email: 'Kunde@Example.com' },
      'DE',
      'em',
      'fb61a1c0812291896b616dcf76f12acf06182ec900e8cfef58a2959bb64fedc5',
    ],
    ['meta', { phone: '030 99999999' }, 'DE', 'ph', '51337d9b8ab67accf7c6c5f2ee6ddd213ac8248d599350c45dff70993993d90e'],
    [
      'tiktok',
      { email: 'KUNDE@example.com' },
      'DE',
      'email',
      'fb61a1c0812291896b616dcf76f12acf06182ec900e8cfef58a2959bb64fedc5',
    ],
    [
      'tiktok',
      { phone: '030 99999999' },
      'DE',
      'phone',
      '872bcb1f61e5bbc38647b3ba54c912f32257d5203d9f56497527edf69d526f98',
    ],
    [
      'google_ads',
      { phone: '030 99999999' },
      'DE',
      'phoneNumber',
      '872bcb1f61e5bbc38647b3ba54c912f32257d5203d9f56497527edf69d526f98',
    ],
    [
      'reddit',
      { phone: '+49 30 99999999' },
      'US',
      'phone_number',
      '872bcb1f61e5bbc38647b3ba54c912f32257d5203d9f56497527edf69d526f98',
    ],
    [
      'microsoft',
      { phone: '030 99999999' },
      'DE',
      'ph',
      '872bcb1f61e5bbc38647b3ba54c912f32257d5203d9f56497527edf69d526f98',
    ],
    [
      'microsoft',
      { email: 'jane.doe+shopping@contoso.com' },
      null,
      'em',
      '62a8040a00736e70808e43009b5c63c4f6229ced98f486d0968441b292b9858a',
    ],
    [
      'pinterest',
      { phone: '030 99999999' },
      'DE',
      'ph',
      '51337d9b8ab67accf7c6c5f2ee6ddd213ac8248d599350c45dff70993993d90e',
    ],
    ['snap', { phone: '030 99999999' }, 'DE', 'ph', '51337d9b8ab67accf7c6c5f2ee6ddd213ac8248d599350c45dff70993993d90e'],
    [
      'snap',
      { email: 'Person@Example.com' },
      null,
      'em',
      '542d240129883c019e106e3b1b2d3f3cb3537c43c425364de8e951d5a3083345',
    ],
    [
      'snap',
      { phone: '+44 844 412 4653' },
      null,
      'ph',
      'dc008fda46e2e64002cf2f82a4906236282d431c4f75e5b60bfe79fc48546383',
    ],
    ['snap', { firstName: 'Raphaël' }, null, 'fn', 'e74bb89e718fe1e19c422a48382870399f8bf7ca8dfa008739e75b0be76627b7'],
  ])('makes for %s of %j in %j the published hash', (platform, userData, country, field, hash) => {
    expect(hashUserData[platform](userData, country)).toEqual({ [field]: hash });
  });

  it.each<[Platform, Record<string, string>, Record<string, string>]>([
    [
      'meta',
      {
        em: 'jane.doe+shopping@gmail.com',
        ph: '493099999999',
        fn: 'valéryanne',
        ln: 'obrien',
        ct: 'newyork',
        st: 'ny',
        zp: '94035',
        country: 'us',
        external_id: 'User-42',
        ge: 'f',
        db: '19971226',
      },
      {},
    ],
    [
      'google_ads',
      {
        emailAddress: 'janedoe+shopping@gmail.com',
        phoneNumber: '+493099999999',
        givenName: 'valéry-anne',
        familyName: "o'brien",
      },
      { regionCode: 'US', postalCode: '94035-1234' },
    ],
    ['microsoft', { em: 'janedoe@gmail.com', ph: '+493099999999' }, {}],
    [
      'tiktok',
      {
        email: 'jane.doe+shopping@gmail.com',
        phone: '+493099999999',
        external_id: 'User-42',
        first_name: 'valéryanne',
        last_name: 'obrien',
        zip_code: '94035',
      },
      { city: 'newyork', state: 'ny', country: 'us' },
    ],
    [
      'pinterest',
      {
        em: 'jane.doe+shopping@gmail.com',
        ph: '493099999999',
        fn: 'valéry-anne',
        ln: "o'brien",
        ct: 'newyork',
        st: 'ny',
        zp: '94035',
        country: 'us',
        external_id: 'User-42',
        ge: 'f',
        db: '19971226',
      },
      {},
    ],
    [
      'snap',
      {
        em: 'jane.doe+shopping@gmail.com',
        ph: '493099999999',
        fn: 'valéryanne',
        ln: 'obrien',
        ct: 'new york',
        st: 'n. y.',
        zp: '94035-1234',
        country: 'us',
        external_id: 'User-42',
        ge: 'f',
      },
      {},
    ],
    [
      'linkedin',
      { SHA256_EMAIL: 'jane.doe+shopping@gmail.com' },
      { firstName: 'Valéry-Anne', lastName: "O'Brien", countryCode: 'US' },
    ],
    ['reddit', { email: 'jane.doe+shopping@gmail.com', phone_number: '+493099999999', external_id: 'User-42' }, {}],
  ])('tells %s every field it takes and no other', (platform, toBeHashed, inClear) => {
    expect(hashUserData[platform](jane, 'DE')).toEqual({ ...hashedFields(toBeHashed), ...inClear });
  });

  it('sends an unreadable phone to Meta only, as its digits, and no unreadable e-mail to anyone', () => {
    const told = platforms.map((platform) => [
      platform,
      hashUserData[platform]({ phone: '1-1-2', email: 'none' }, 'DE'),
    ]);
    expect(told.filter(([, fields]) => Object.keys(fields ?? {}).length > 0)).toEqual([
      ['meta', hashedFields({ ph: '112' })],
    ]);
  });

  it.each(platforms)('tells %s nothing of members that are absent, undefined or blank', (platform) => {
    const blank = Object.fromEntries(Object.keys(jane).map((name) => [name, ' \t']));
    const missing = Object.fromEntries(Object.keys(jane).map((name) => [name, undefined]));
    expect([{}, missing, blank].map((userData) => hashUserData[platform](userData, 'DE'))).toEqual([{}, {}, {}]);
  });

  it.each(platforms)(
    'passes on to %s as it is what arrives hashed, and nothing hashed in place of clear text',
    (platform) => {
      const hash = sha256Hex('jane@example.com');
      const all = Object.fromEntries(Object.keys(jane).map((name) => [name, hash]));
      const fields = Object.entries(hashUserData[platform](jane, 'DE')).filter(([, value]) => hexHash.test(value));
      const passedOn = Object.fromEntries(fields.map(([name]) => [name, hash]));
      expect(hashUserData[platform](all, 'DE')).toEqual(passedOn);
      const shouted = Object.fromEntries(Object.keys(jane).map((name) => [name, ` ${hash.toUpperCase()}\n`]));
      expect(hashUserData[platform](shouted, 'DE')).toEqual(passedOn);
    },
  );
});
