import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutValues } from './without-values.ts';

const toAscii = (json: string): string =>
  json.replace(/\P{ASCII}/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
/** How servers write a text: of JSON also what PHP and Python make of it, and JSON that was put into JSON. */
const writers: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  JSON: (text) => JSON.stringify({ text }),
  'JSON with its slashes escaped': (text) => JSON.stringify({ text }).replaceAll('/', '\\/'),
  'JSON in ASCII': (text) => toAscii(JSON.stringify({ text })),
  'JSON in ASCII, in capitals': (text) =>
    toAscii(JSON.stringify({ text })).replace(/\\u\w{4}/g, (one) => `\\u${one.slice(2).toUpperCase()}`),
  'JSON inside of JSON': (text) => JSON.stringify({ inner: JSON.stringify({ text }).replaceAll('/', '\\/') }),
  'a URL': (text) => `https://example.com/?text=${encodeURIComponent(text)}&more=1`,
  'a form': (text) => new URLSearchParams({ text }).toString(),
  'a URL in JSON': (text) => JSON.stringify({ url: `/?text=${encodeURIComponent(text)}` }),
};
const value = fc
  .array(
    fc.constantFrom('Mozilla', '/', '"', '\\', ' ', '(', 'é', '%', '%41', '\\u0041', '+', '&', '|', '7', '\n', '😀'),
    {
      ...{ minLength: 3, maxLength: 12 },
    },
  )
  .map((parts) => `Start${parts.join('')}End`);

describe('withoutValues', () => {
  it.each(Object.entries(writers))('finds any value written as %s, and nothing else', (_, write) => {
    fc.assert(
      fc.property(value, (text) => {
        expect(withoutValues(write(text), [text])).toBe(write('StartEnd').replace('StartEnd', '…'));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves JSON that can be read', () => {
    const agent = 'Mozilla/5.0 ("quoted" \\ é)';
    const reply = { error: { message: `Bad agent "${agent}" \\`, agents: [agent, `${agent}\\`], fine: 'a/b "c"' } };
    const text = JSON.stringify(reply).replaceAll('/', '\\/');
    expect(JSON.parse(withoutValues(text, [agent]))).toEqual({
      error: { message: 'Bad agent "…" \\', agents: ['…', '…\\'], fine: 'a/b "c"' },
    });
  });

  it('hides values that overlap or hold each other', () => {
    expect(withoutValues('an abcde, an abc, a cde', ['abc', 'abcde', 'cde', '', '\\'])).toBe('an …, an …, a …');
    expect(withoutValues('nothing', [])).toBe('nothing');
  });
});
