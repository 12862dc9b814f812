import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthOf, itemSpans, memberSpans } from './spans.ts';

const textsOf = (text: string) =>
  Object.fromEntries([...memberSpans(text)].map(([name, { from, to }]) => [name, text.slice(from, to)]));

describe('memberSpans', () => {
  it('finds each value as it is written', () => {
    const text = ' {"a" : 1.0 ,"b":\t"x\\"}" , "c":{"a":[1,{"z":"]"}]}, "d":-1e400,"e":true\n, "2":null}';
    expect(textsOf(text)).toEqual({
      ...{ a: '1.0', b: '"x\\"}"', c: '{"a":[1,{"z":"]"}]}', d: '-1e400', e: 'true', 2: 'null' },
    });
  });

  it('reads names as JSON does, and of two members with one name takes the last', () => {
    expect(textsOf('{"custom\\u0044ata":1,"customData":{"\\\\":"\\\\"}}')).toEqual({ customData: '{"\\\\":"\\\\"}' });
  });

  it('starts where it is told', () => {
    const text = '[{"a":1},{"b":[]}]';
    const [, second] = itemSpans(text);
    expect(memberSpans(text, second?.from).get('b')).toEqual({ from: 14, to: 16 });
    expect(textsOf('{}')).toEqual({});
  });

  it('agrees with JSON.parse whatever the JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 1, '\t'), (object, space) => {
        const text = JSON.stringify(object, null, space);
        const parsed = [...memberSpans(text)].map(([name, { from, to }]) => [name, JSON.parse(text.slice(from, to))]);
        expect(parsed).toEqual(Object.entries(JSON.parse(text)));
      }),
    );
  });
});

describe('itemSpans', () => {
  it('finds each item, and none in an empty array', () => {
    const text = '[ 1 , "a,]" ,[2, [3]],{"b":"}"},null]';
    expect(itemSpans(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      ...['1', '"a,]"', '[2, [3]]', '{"b":"}"}', 'null'],
    ]);
    expect(itemSpans(' [ ]')).toEqual([]);
  });

  it('agrees with JSON.parse whatever the JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(0, 2), (array, space) => {
        const text = JSON.stringify(array, null, space);
        expect(itemSpans(text).map(({ from, to }) => JSON.parse(text.slice(from, to)))).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('depthOf', () => {
  it('counts what stands inside each other, not what stands in texts', () => {
    expect(['1', '"[[["', '[]', '{"a":[],"b":[{}]}'].map(depthOf)).toEqual([0, 0, 1, 3]);
    expect(depthOf('['.repeat(100_000) + ']'.repeat(100_000))).toBe(100_000);
  });
});
