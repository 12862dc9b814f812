import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';

describe('changesBetween', () => {
  it('names the fields that differ, with both values', () => {
    const before = { name: 'Old', domains: ['a.example'], isOpen: true };
    const after = { name: 'New', domains: ['a.example', 'b.example'], isOpen: true };
    expect(changesBetween(before, after)).toEqual({
      name: { from: 'Old', to: 'New' },
      domains: { from: ['a.example'], to: ['a.example', 'b.example'] },
    });
  });

  it('takes what is new to have been null, and leaves out what still is', () => {
    expect(changesBetween(null, { name: 'New', expiresAt: null })).toEqual({ name: { from: null, to: 'New' } });
  });

  it('finds nothing between a thing and its copy', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (thing) => {
        expect(changesBetween(thing, structuredClone(thing))).toEqual({});
      }),
    );
  });
});
