import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashApiKey, hintOfKey, isWellFormedKey, newApiKey } from './api-key.ts';

describe('newApiKey', () => {
  it('makes a prefix, 32 random characters and a checksum, never the same twice', () => {
    const keys = Array.from({ length: 100 }, () => newApiKey('sk_live_'));
    for (const key of keys) expect(key).toMatch(/^sk_live_[0-9A-Za-z]{38}$/);
    expect(new Set(keys).size).toBe(100);
  });
});

describe('isWellFormedKey', () => {
  it('accepts every new key', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), (prefix) => isWellFormedKey(newApiKey(prefix))));
  });

  it('refuses a key with one character changed', () => {
    const key = newApiKey('sk_live_');
    fc.assert(
      fc.property(fc.nat(key.length - 1), fc.constantFrom(...'0aZ_é€'), (at, letter) => {
        fc.pre(key[at] !== letter);
        return !isWellFormedKey(key.slice(0, at) + letter + key.slice(at + 1));
      }),
    );
  });

  it.each(['', '000000', 'short', 'sk_live_'])('refuses %j', (key) => expect(isWellFormedKey(key)).toBe(false));
});

it('shows of a key its prefix and its end, and stores a hash of all of it', () => {
  expect(hintOfKey('sk_live_', 'sk_live_abcdefgh')).toBe('sk_live_…efgh');
  expect(hashApiKey('abc').toString('hex')).toMatch(/^ba7816bf8f01cfea/);
});
