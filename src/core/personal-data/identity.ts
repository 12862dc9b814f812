import { createHash, createHmac } from 'node:crypto';
import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';

const isHash = /^[0-9a-f]{64}$/;

/** SHA-256 of bytes or of UTF-8 text, lower-case hex, as ad platforms want it. */
export const sha256Hex = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/**
 * Makes the hashes by which one organization recognises a person again: HMAC, under a key of the organization, of the
 * SHA-256 of the normalised value. A value that arrives hashed (64 lower-case hex characters) is the same identity as its
 * clear text. Two organizations never share a hash.
 */
export const identityHasher = (keyedHash: KeyedHash, organizationId: string): ((normalised: string) => string) => {
  const key = keyedHash(`organization:${organizationId}`);
  return (normalised) =>
    createHmac('sha256', key)
      .update(isHash.test(normalised) ? normalised : sha256Hex(normalised))
      .digest('base64url');
};

/** An e-mail address as it is compared: trimmed, in lower case; null for nothing. */
export const comparableEmail = (text: string): string | null => text.trim().toLowerCase() || null;

/** A phone number as it is compared: E.164 where it can be read as one, else its digits; null for nothing. */
export const comparablePhone = (text: string, country?: CountryCode): string | null => {
  const trimmed = text.trim();
  if (isHash.test(trimmed)) return trimmed;
  const parsed = parsePhoneNumber(trimmed, country);
  return parsed?.isPossible() ? parsed.number : trimmed.replace(/\D/g, '') || null;
};
