import { createHmac } from 'node:crypto';

/** Turns personal text into something that can be compared but not read back: HMAC-SHA-256 under the server's secret, base64url. */
export type KeyedHash = (text: string) => string;

/** A keyed hash under the given secret. */
export const keyedHash =
  (secretKey: string): KeyedHash =>
  (text) =>
    createHmac('sha256', secretKey).update(text).digest('base64url');
