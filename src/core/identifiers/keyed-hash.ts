import { createHmac } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Turns personal text into something that can be compared but not read back: HMAC-SHA-256 under the server's secret, base64url. */
export type KeyedHash = (text: string) => string;

/** A keyed hash under the given secret. User agents and addresses come again and again: the last short texts are remembered. */
export const keyedHash = (secretKey: string): KeyedHash => {
  const remembered = new LRUCache<string, string>({ max: 5_000 });
  const hash = (text: string): string => createHmac('sha256', secretKey).update(text).digest('base64url');
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const made = hash(text);
    if (text.length <= 300) remembered.set(text, made);
    return made;
  };
};
