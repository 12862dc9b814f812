import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const randomLength = 32; // 32 characters of 62 carry 190 bits
const checksumLength = 6;

const toBase62 = (number: number): string => {
  let text = '';
  for (let rest = number; text.length < checksumLength; rest = Math.floor(rest / 62)) text = alphabet[rest % 62] + text;
  return text;
};

const randomText = (): string => {
  let text = '';
  while (text.length < randomLength)
    for (const byte of randomBytes(randomLength))
      if (byte < 248 && text.length < randomLength) text += alphabet[byte % 62];
  return text;
};

/** A new key: `<prefix><32 random characters><6-character CRC-32 checksum in base 62>`. */
export const newApiKey = (prefix: string): string => {
  const start = prefix + randomText();
  return start + toBase62(crc32(start));
};

/** True when the key carries its own checksum: a mistyped one is refused without asking the database. */
export const isWellFormedKey = (key: string): boolean =>
  key.length > checksumLength && toBase62(crc32(key.slice(0, -checksumLength))) === key.slice(-checksumLength);

/** What is stored of a key. Keys are long and random, so a fast hash gives nothing away. */
export const hashApiKey = (key: string): Buffer => createHash('sha256').update(key).digest();

/** What people recognise a key by: `sk_live_…w1Zq`. */
export const hintOfKey = (prefix: string, key: string): string => `${prefix}…${key.slice(-4)}`;
