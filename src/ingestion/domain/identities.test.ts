import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashUserData } from '../../core/destinations/hash-user-data.ts';
import { sha256Hex } from '../../core/personal-data/identity.ts';
import { identifier } from './identities.ts';

const hashing = { keyedHash: (text: string) => `keyed ${text}`, organizationId: 'org_1' };
const identitiesOf = (person: Record<string, string>, storeCountry: string | null = null) =>
  identifier(hashing, storeCountry)(person);
const german = identitiesOf({ phone: '+493099999999' });

describe('identifier', () => {
  it.each([
    [{ phone: '030 99999999' }, 'DE'],
    [{ phone: '030 99999999', country: 'de' }, null],
    [{ phone: '030 99999999', country: 'DE' }, 'US'],
    [{ phone: '0049 30 99999999' }, null],
    [{ phone: '493099999999' }, 'US'],
    [{ phone: sha256Hex('+493099999999') }, null],
    [{ phone: sha256Hex('+493099999999').toUpperCase() }, null],
  ])('recognises %j in a store of %s', (person, storeCountry) => {
    expect(german).toHaveLength(1);
    expect(identitiesOf(person, storeCountry)).toEqual(german);
  });

  it('recognises an external id and an e-mail address that arrive hashed, in upper case too', () => {
    for (const [name, text] of [
      ['email', 'kunde@example.com'],
      ['externalId', 'customer-7'],
    ] as const)
      for (const hash of [sha256Hex(text), sha256Hex(text).toUpperCase()])
        expect(identitiesOf({ [name]: hash }), name).toEqual(identitiesOf({ [name]: text }));
  });

  it('takes for one person by phone whom platforms are told to be one', () => {
    const country = fc.constantFrom('DE', 'US', 'IT', 'AT', 'de', 'Germany');
    const number = fc
      .tuple(fc.constantFrom('', '+49 ', '0049', '0', '1', '+1', '49', '39 0'), fc.nat({ max: 99_999_999_999 }))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(number, fc.option(country), country, (phone, storeCountry, customer) => {
        const { phoneNumber } = hashUserData.google_ads({ phone, country: customer }, storeCountry);
        fc.pre(phoneNumber !== undefined);
        const told = identitiesOf({ phone: phoneNumber as string });
        expect(identitiesOf({ phone, country: customer }, storeCountry)).toEqual(told);
      }),
      { numRuns: 1_000 },
    );
  });
});
