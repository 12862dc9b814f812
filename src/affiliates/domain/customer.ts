import type { KeyedHash } from '../../core/identifiers/keyed-hash.ts';

/** What is kept of a customer's e-mail address: a keyed hash of it in lower case. */
export const customerHash = (email: string, keyedHash: KeyedHash): string => keyedHash(email.toLowerCase());
