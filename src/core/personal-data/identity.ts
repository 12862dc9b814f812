import { createHash, createHmac } from 'node:crypto';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';
import { internationalPhone, phoneDigits } from './normalise/phone.ts';

const isHash = /^[0-9a-f]{64}$/i;

/**
 * A value that is a SHA-256 already, in lower case as platforms want it; null for any other.
 * `Reading:` 64 hex characters in upper case are a hash as well.
 */
export const readHash = (text: string): string | null => (isHash.test(text) ? text.toLowerCase() : null);

/** SHA-256 of bytes or of UTF-8 text, lower-case hex, as ad platforms want it. */
export const sha256Hex = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/**
 * Makes the hashes by which one organization recognises a person again: HMAC, under a key of the organization, of the
 * SHA-256 of the normalised value. A value that arrives hashed is the same identity as its clear text. Two organizations
 * never share a hash.
 */
export const identityHasher = (keyedHash: KeyedHash, organizationId: string): ((normalised: string) => string) => {
  const key = keyedHash(`organization:${organizationId}`);
  return (normalised) =>
    createHmac('sha256', key)
      .update(readHash(normalised) ?? sha256Hex(normalised))
      .digest('base64url');
};

/** An e-mail address as it is compared: trimmed, in lower case; null for nothing. */
export const comparableEmail = (text: string): string | null => text.trim().toLowerCase() || null;

/** Where a phone number without its country's code may be from, ISO 3166-1 alpha-2. */
export type PhoneCountries = { store?: string | null | undefined; customer?: string | undefined };

/** A phone number as it is compared: E.164, read as ad platforms are told it, else its digits; null for nothing. */
export const comparablePhone = (text: string, { store, customer }: PhoneCountries = {}): string | null =>
  readHash(text.trim()) ?? internationalPhone(store ?? null, customer)(text) ?? (phoneDigits(text) || null);

/**
 * How a phone number may have been kept: as it is compared, or as the digits that it was sent as where it was not read as
 * an international one.
 */
export const keptPhones = (text: string): string[] => {
  const phone = comparablePhone(text);
  if (!phone?.startsWith('+')) return phone ? [phone] : [];
  const digits = phone.slice(1);
  return [phone, digits, `00${digits}`];
};
