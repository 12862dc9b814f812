import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../errors/failure.ts';
import { parseJsonBody } from './json-body.ts';

const parse = (text: string) => parseJsonBody(Buffer.from(text));

/** What is wrong with a body, as its one fault says. */
const faultOf = (body: string | Buffer): string => {
  try {
    parseJsonBody(Buffer.from(body as string));
  } catch (error) {
    if (error instanceof Failure && error.kind === 'invalid')
      return `${error.faults[0]?.path}: ${error.faults[0]?.message}`;
    throw error;
  }
  return 'nothing';
};

const isStorable = (value: unknown): boolean => {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isStorable(key) && isStorable(member));
};

describe('parseJsonBody', () => {
  it.each([
    ['{"a":[1,-0.5,1e3,true,null,"é😀"]}', { a: [1, -0.5, 1000, true, null, 'é😀'] }],
    ['\uFEFF{"a":1}', { a: 1 }],
    ['"\\ud83d\\ude00"', '😀'],
    ['"\\\\u0000"', '\\u0000'],
    ['9007199254740991', 9007199254740991],
    ['0.12345678901234567890', 0.12345678901234568],
    ['"12345678901234567890"', '12345678901234567890'],
    [' null ', null],
  ])('reads %s', (text, value) => expect(parse(text)).toEqual(value));

  it.each([
    ['', ': Body is not valid JSON'],
    ['{"a":1', ': Body is not valid JSON'],
    ['{"a":1}}', ': Body is not valid JSON'],
    ['{"a":"\0"}', ': Body is not valid JSON'],
    [Buffer.from('"\xff"', 'latin1'), ': Body is not valid UTF-8'],
    ['{"a":{"b":"x\\u0000"}}', 'a.b: NUL characters cannot be stored'],
    ['{"a\\u0000b":1}', 'ab: NUL characters cannot be stored'],
    ['{"a":"\\ud800"}', 'a: Unpaired surrogates are not text'],
    ['{"a":9007199254740993}', 'a: Number 9007199254740993 is beyond 2^53'],
    ['{"a":[-1e400]}', 'a.0: Number -1e400 is beyond 2^53'],
    ['9007199254740993', ': Number 9007199254740993 is beyond 2^53'],
    ['{"products":[{"price":1},{"price":1e400}]}', 'products.1.price: Number 1e400 is beyond 2^53'],
    ['{"a":{"b\\u0000":{"\\ud800c":1}}}', 'a.b: NUL characters cannot be stored'],
    ['{"a":{"b":{"\\ud800c":1}}}', 'a.b.\ufffdc: Unpaired surrogates are not text'],
    ['{"__proto__":{"a":"\\ud800"}}', '__proto__.a: Unpaired surrogates are not text'],
    [`{"a":1${'0'.repeat(60)}}`, `a: Number 1${'0'.repeat(39)} is beyond 2^53`],
  ])('refuses %j', (text, fault) => expect(faultOf(text)).toBe(fault));

  it('takes numbers beyond 2^53 where nobody looks, but no text that cannot be stored', () => {
    const at: string[] = [];
    const readAt = (text: string, known: string) =>
      parseJsonBody(Buffer.from(text), 10, (steps) => at.push(steps.join('.')) > 0 && steps.join('.') === known);
    expect(readAt('{"ads":[{"id":23842759012340184},5e400]}', 'ads')).toEqual({
      ads: [{ id: 23842759012340184 }, Infinity],
    });
    expect(at).toEqual(['ads.0.id', 'ads.1']);
    expect(() => readAt('{"ads":[{"id":23842759012340184}]}', 'ads.0.id')).toThrow(Failure);
    expect(() => readAt('{"ads":[{"id":"\\u0000"}]}', '')).toThrow(Failure);
  });

  it('allows 64 levels and 10,000 keys, no more', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const keys = (count: number) => `{${Array.from({ length: count }, (_, index) => `"${index}":0`)}}`;
    expect([faultOf(nested(64)), faultOf(keys(10_000))]).toEqual(['nothing', 'nothing']);
    expect(faultOf(nested(65))).toBe(': Nested deeper than 64 levels');
    expect(faultOf(keys(10_001))).toBe(': More than 10000 keys');
    expect(faultOf(`"${'[{:'.repeat(20_000)}\\""`)).toBe('nothing');
  });

  it('reads back whatever can be stored, and refuses the rest', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 10 }), (value) => {
        const text = JSON.stringify(value);
        if (isStorable(value)) expect(parse(text)).toEqual(JSON.parse(text));
        else expect(faultOf(text)).not.toBe('nothing');
      }),
      { numRuns: 500 },
    );
  });

  it('answers every sequence of bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void faultOf(Buffer.from(bytes))));
  });
});
