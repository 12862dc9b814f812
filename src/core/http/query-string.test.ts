import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../errors/failure.ts';
import { decodeSegment, parseQuery } from './query-string.ts';

const documented = new Set(['limit', 'name']);

describe('parseQuery', () => {
  it.each([
    ['', {}],
    ['limit=5', { limit: '5' }],
    ['limit', { limit: '' }],
    ['limit=', { limit: '' }],
    ['name=a+b%2Bc%20%C3%A9', { name: 'a b+c é' }],
    ['name=a=b', { name: 'a=b' }],
    ['limit=1&limit=2&limit=3', { limit: ['1', '2', '3'] }],
    ['&&limit=1&', { limit: '1' }],
    ['unknown=%FF&__proto__=1&limit=1', { limit: '1' }],
  ])('reads %j', (search, query) => expect(parseQuery(search, documented)).toEqual(query));

  it.each(['name=%', 'name=%zz', 'name=%FF', 'name=%ED%A0%80', 'name=a%00'])('refuses %j', (search) => {
    expect(() => parseQuery(search, documented)).toThrow(Failure);
  });

  it('reads back what a client encodes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const text = name.replaceAll('\0', '');
        expect(parseQuery(new URLSearchParams({ name: text }).toString(), documented)).toEqual({ name: text });
        expect(decodeSegment(encodeURIComponent(text), 'id')).toBe(text);
      }),
    );
  });
});

describe('decodeSegment', () => {
  it('leaves a plus as it is and refuses what is not text', () => {
    expect(decodeSegment('a+b%2Fc', 'id')).toBe('a+b/c');
    for (const text of ['%', '%FF', '%00'])
      expect(() => decodeSegment(text, 'id')).toThrow('Invalid request parameters');
  });
});
