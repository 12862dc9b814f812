import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCoding } from './coding.ts';

describe('chooseCoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*;q=0.1', 'br'],
    ['*, br;q=0', 'gzip'],
    ['identity;q=1, *;q=0', 'identity'],
    ['deflate, zstd', 'identity'],
  ])('%s: %s', (accepted, coding) => expect(chooseCoding(accepted)).toBe(coding));

  it('bears every text', () => {
    fc.assert(fc.property(fc.string(), (text) => ['br', 'gzip', 'identity'].includes(chooseCoding(text))));
  });
});
