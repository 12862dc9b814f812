import { isUtf8 } from 'node:buffer';
import { Failure } from '../errors/failure.ts';

const deepest = 64;
const mostKeys = 10_000;

const refused = (message: string, path = '') =>
  new Failure('invalid', 'Invalid request body', { faults: [{ in: 'body', path, keyword: 'json', message }] });

/** Counts nesting and keys on the bytes, before anything is built from them; strings are skipped. */
const measure = (bytes: Buffer): { depth: number; keys: number } => {
  let depth = 0;
  let open = 0;
  let keys = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x22) {
      for (at++; at < bytes.length && bytes[at] !== 0x22; at++) if (bytes[at] === 0x5c) at++;
    } else if (byte === 0x7b || byte === 0x5b) {
      open++;
      if (open > depth) depth = open;
    } else if (byte === 0x7d || byte === 0x5d) open--;
    else if (byte === 0x3a) keys++;
  }
  return { depth, keys };
};

/** Text that may hold a number no float can carry, a NUL or half a surrogate pair: only then every value is looked at. */
const isSuspicious = /\d{16}|\d[eE]|\\u0000|\\u[dD][89a-fA-F]/;

type SourceText = { source?: string };

const refuseUnstorableText = (text: string, key: string): void => {
  if (text.includes('\0')) throw refused('NUL characters cannot be stored', key.replaceAll('\0', ''));
  if (!text.isWellFormed()) throw refused('Unpaired surrogates are not text', key.toWellFormed());
};

const refuseUnstorable = (text: string): void => {
  JSON.parse(text, ((key: string, value: unknown, context?: SourceText) => {
    refuseUnstorableText(key, key);
    if (typeof value === 'string') refuseUnstorableText(value, key);
    if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
      throw refused(`Number ${context?.source?.slice(0, 40) ?? value} is beyond 2^53`, key);
    return value;
  }) as (key: string, value: unknown) => unknown);
};

/** Parses a JSON body, or says why not: broken text or UTF-8, deeper than 64 levels, numbers beyond 2^53, text that cannot be stored. */
export const parseJsonBody = (bytes: Buffer): unknown => {
  if (!isUtf8(bytes)) throw refused('Body is not valid UTF-8');
  const { depth, keys } = measure(bytes);
  if (depth > deepest) throw refused(`Nested deeper than ${deepest} levels`);
  if (keys > mostKeys) throw refused(`More than ${mostKeys} keys`);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(text);
    if (isSuspicious.test(text)) refuseUnstorable(text);
    return value;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw refused('Body is not valid JSON');
  }
};
