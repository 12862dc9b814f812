import type { KeyedHash } from '../../core/identifiers/keyed-hash.ts';
import { comparableEmail, comparablePhone, identityHasher } from '../../core/personal-data/identity.ts';

/** What an event says of who the person is. */
export type Person = { email?: string | undefined; phone?: string | undefined; externalId?: string | undefined };

/**
 * Makes the function that tells by which keyed hashes an organization recognises a person again; `country` is where a
 * phone number without a country code is read.
 */
export const identifier = (
  { keyedHash, organizationId }: { keyedHash: KeyedHash; organizationId: string },
  country?: string | null,
): ((person: Person | undefined) => string[]) => {
  const hash = identityHasher(keyedHash, organizationId);
  const home = (country ?? undefined) as Parameters<typeof comparablePhone>[1];
  return ({ email, phone, externalId } = {}) =>
    [comparableEmail(email ?? ''), comparablePhone(phone ?? '', home), externalId?.trim()].flatMap((value) =>
      value ? hash(value) : [],
    );
};
