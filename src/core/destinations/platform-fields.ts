import { readHash, sha256Hex } from '../personal-data/identity.ts';
import type { Normaliser } from '../personal-data/normalise/normaliser.ts';
import type { UserData } from './user-data.ts';

/**
 * Personal data → one platform's identity fields by that platform's own names, flat; fields without a value are absent.
 * `storeCountry` (ISO 3166-1 alpha-2) completes phone numbers and tells what a postal code is.
 */
export type UserDataHasher = (userData: UserData, storeCountry: string | null) => Record<string, string>;

/** The SHA-256 of a normalised value. What arrives hashed is passed on as it is. */
export const hashed = (text: string | undefined, normalise: Normaliser): string | null => {
  const given = text?.trim();
  if (!given) return null;
  const hash = readHash(given);
  if (hash) return hash;
  const normalised = normalise(given);
  return normalised === null ? null : sha256Hex(normalised);
};

/** A normalised value in clear, for a platform that wants it so. A hash is none: the platform could do nothing with it. */
export const plain = (text: string | undefined, normalise: Normaliser): string | null => {
  const given = text?.trim();
  return !given || readHash(given) ? null : normalise(given);
};

/** The fields that have a value. */
export const presentFields = (fields: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== null));
