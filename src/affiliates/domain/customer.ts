import { z } from 'zod';
import type { KeyedHash } from '../../core/identifiers/keyed-hash.ts';
import { comparableEmail, identityHasher } from '../../core/personal-data/identity.ts';

/** True of what can be an e-mail address, of a domain in letters of any script as well. */
export const isCustomerEmail = (text: string): boolean => z.regexes.unicodeEmail.test(text);

/** Whose customer it is, and how hashes are made. */
type Hashing = { organizationId: string; keyedHash: KeyedHash };

/** What is kept of a customer's e-mail address: the hash by which this organization alone recognises it; null of none. */
export const customerHash = (email: string | undefined, { organizationId, keyedHash }: Hashing): string | null => {
  const comparable = comparableEmail(email ?? '');
  return comparable && identityHasher(keyedHash, organizationId)(comparable);
};

/** Every hash under which an address can be stored: the second is that of older sales, under the key of the server alone. */
export const customerHashes = (email: string, hashing: Hashing): string[] => {
  const current = customerHash(email, hashing);
  return current ? [current, hashing.keyedHash(email.toLowerCase())] : [];
};
