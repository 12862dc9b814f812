import { isUtf8 } from 'node:buffer';
import { Failure } from '../errors/failure.ts';
import type { KnowsMember } from './known-members.ts';

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

/** What stands in the place of a number beyond 2^53, as it was sent. */
class TooLarge {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

const parseTellingTooLarge = (text: string): unknown => {
  const revive = (_name: string, value: unknown, context?: { source?: string }): unknown =>
    typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER
      ? new TooLarge(context?.source ?? String(value))
      : value;
  return JSON.parse(text, revive as (name: string, value: unknown) => unknown);
};

/** A path as the validator's faults spell it; what cannot be stored of a name is left out of it. */
const spelled = (steps: readonly string[]): string =>
  steps.map((step) => step.replaceAll('\0', '').toWellFormed()).join('.');

const refuseUnstorableText = (text: string, steps: readonly string[]): void => {
  if (text.includes('\0')) throw refused('NUL characters cannot be stored', spelled(steps));
  if (!text.isWellFormed()) throw refused('Unpaired surrogates are not text', spelled(steps));
};

const refuseWithin = (value: unknown, steps: string[], knows: KnowsMember): void => {
  if (typeof value === 'string') refuseUnstorableText(value, steps);
  if (value instanceof TooLarge && knows(steps))
    throw refused(`Number ${value.source.slice(0, 40)} is beyond 2^53`, spelled(steps));
  if (typeof value !== 'object' || value === null || value instanceof TooLarge) return;
  for (const [name, member] of Object.entries(value)) {
    steps.push(name);
    refuseUnstorableText(name, steps);
    refuseWithin(member, steps, knows);
    steps.pop();
  }
};

const everything: KnowsMember = () => true;

/**
 * Refuses JSON text with text that cannot be stored, or with a number beyond 2^53 in a place that is known: they would
 * become something else.
 */
export const refuseUnstorable = (text: string, knows = everything): void => {
  if (isSuspicious.test(text)) refuseWithin(parseTellingTooLarge(text), [], knows);
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

/**
 * Parses a JSON body, or says why not: broken text or UTF-8, deeper than 64 levels, text that cannot be stored, numbers
 * beyond 2^53, but not those in places that nobody looks at.
 */
export const parseJsonBody = (bytes: Buffer, mostKeys = keysPerMebibyte, knows = everything): unknown => {
  const text = textOf(bytes);
  const { depth, keys } = measure(bytes);
  if (depth > deepest) throw refused(`Nested deeper than ${deepest} levels`);
  if (keys > mostKeys) throw refused(`More than ${mostKeys} keys`);
  const value = parse(text);
  refuseUnstorable(text, knows);
  return value;
};

/** Parses a JSON body whose text is kept: only broken text and UTF-8 are refused, the operation looks at the rest. */
export const parseVerbatimBody = (bytes: Buffer): { text: string; value: unknown } => {
  const text = textOf(bytes);
  return { text, value: parse(text) };
};
