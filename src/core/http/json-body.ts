import { isUtf8 } from 'node:buffer';
import { Failure } from '../errors/failure.ts';

const deepest = 64;
const keysPerMebibyte = 10_000;

/** How many keys a body may have: a larger one may have more. */
export const mostKeysOf = (mostBytes: number): number =>
  Math.max(1, Math.floor(mostBytes / 1_048_576)) * keysPerMebibyte;

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

/** Refuses JSON text with a number beyond 2^53 or with text that cannot be stored: they would become something else. */
export const refuseUnstorable = (text: string): void => {
  if (!isSuspicious.test(text)) return;
  JSON.parse(text, ((key: string, value: unknown, context?: SourceText) => {
    refuseUnstorableText(key, key);
    if (typeof value === 'string') refuseUnstorableText(value, key);
    if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
      throw refused(`Number ${context?.source?.slice(0, 40) ?? value} is beyond 2^53`, key);
    return value;
  }) as (key: string, value: unknown) => unknown);
};

const textOf = (bytes: Buffer): string => {
  if (!isUtf8(bytes)) throw refused('Body is not valid UTF-8');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw refused('Body is not valid JSON');
  }
};

/** Parses a JSON body, or says why not: broken text or UTF-8, deeper than 64 levels, numbers beyond 2^53, text that cannot be stored. */
export const parseJsonBody = (bytes: Buffer, mostKeys = keysPerMebibyte): unknown => {
  const text = textOf(bytes);
  const { depth, keys } = measure(bytes);
  if (depth > deepest) throw refused(`Nested deeper than ${deepest} levels`);
  if (keys > mostKeys) throw refused(`More than ${mostKeys} keys`);
  const value = parse(text);
  refuseUnstorable(text);
  return value;
};

/** Parses a JSON body whose text is kept: only broken text and UTF-8 are refused, the operation looks at the rest. */
export const parseVerbatimBody = (bytes: Buffer): { text: string; value: unknown } => {
  const text = textOf(bytes);
  return { text, value: parse(text) };
};
