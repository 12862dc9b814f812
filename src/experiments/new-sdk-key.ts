import { randomBytes } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const randomText = (length: number): string => {
  let text = '';
  while (text.length < length)
    for (const byte of randomBytes(length)) if (byte < 248 && text.length < length) text += alphabet[byte % 62];
  return text;
};

/** A new SDK key: it only has to be another one than all others. */
export const newSdkKey = (): string => `sdk_${randomText(24)}`;

/** A new secret of an SDK key; 32 characters of 62 carry 190 bits. */
export const newSdkSecret = (): string => `sdks_${randomText(32)}`;
