import { comparableEmail, comparablePhone, identityHasher } from '../../core/personal-data/identity.ts';
import type { Hashing } from '../../core/personal-data/personal-data.ts';

/** What an event says of who the person is. */
export type Person = {
  email?: string | undefined;
  phone?: string | undefined;
  externalId?: string | undefined;
  country?: string | undefined;
};

/**
 * Makes the function that tells by which keyed hashes an organization recognises a person again; a phone number without a
 * country code is read as one of the store's country, else of the person's.
 */
export const identifier = (
  { keyedHash, organizationId }: Hashing,
  storeCountry?: string | null,
): ((person: Person | undefined) => string[]) => {
  const hash = identityHasher(keyedHash, organizationId);
  return ({ email, phone, externalId, country } = {}) =>
    [
      comparableEmail(email ?? ''),
      comparablePhone(phone ?? '', { store: storeCountry, customer: country }),
      externalId?.trim(),
    ].flatMap((value) => (value ? hash(value) : []));
};
