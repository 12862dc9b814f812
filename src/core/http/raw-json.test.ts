import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawJson, stringify } from './raw-json.ts';

describe('stringify', () => {
  it('puts known texts where they belong, letter by letter', () => {
    const text = '{"b":1.0,"2":1e400,"1":"\\u0000$&"}';
    expect(stringify({ data: [{ id: 1, customData: rawJson(text) }, { customData: rawJson('{}') }] })).toBe(
      `{"data":[{"id":1,"customData":${text}},{"customData":{}}]}`,
    );
  });

  it('is JSON.stringify for everything else', () => {
    fc.assert(fc.property(fc.object(), (body) => stringify(body) === JSON.stringify(body)));
  });
});
