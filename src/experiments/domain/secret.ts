import { createHash, timingSafeEqual } from 'node:crypto';

/** What is stored of a secret; it is long and random, so a fast hash gives nothing away. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The secret in an Authorization header, with or without the word Bearer; null without one. */
export const readSecret = (authorization: string | undefined): string | null =>
  authorization?.replace(/^Bearer(?: +|$)/i, '').trim() || null;

/** How what a request brings fits what is stored; where nothing is stored, nothing is asked. */
export const fitOfSecret = (hash: Buffer | null, secret: string | null): 'right' | 'wrong' | 'missing' => {
  if (secret === null) return 'missing';
  return hash && timingSafeEqual(hashSecret(secret), hash) ? 'right' : 'wrong';
};
