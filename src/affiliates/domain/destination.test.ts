import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationProblem, readDestination, readHttpUrl, visitParameters, withParameters } from './destination.ts';

const anyUrl = fc
  .record({
    base: fc.webUrl(),
    search: fc.oneof(
      fc.constant(''),
      fc.string({ unit: 'binary' }).map((text) => `?${text}`),
    ),
    fragment: fc.oneof(
      fc.constant(''),
      fc.string({ unit: 'grapheme' }).map((text) => `#${text}`),
    ),
  })
  .map(({ base, search, fragment }) => base + search.replaceAll('#', '') + fragment)
  .filter((text) => URL.canParse(text));

const anyParameters = fc.dictionary(
  fc.constantFrom('click', 'aff', 'offer', 'utm_source', 'utm_medium', 'sub1', 'sub5'),
  fc.string({ unit: 'grapheme' }),
);

const addTo = (text: string, parameters: Record<string, string>) => withParameters(readDestination(text), parameters);

describe('withParameters', () => {
  it('leaves path, parameters and fragment of every address as they are and adds behind them', () => {
    fc.assert(
      fc.property(anyUrl, anyParameters, (destination, parameters) => {
        const before = new URL(destination);
        const after = new URL(addTo(destination, parameters));
        expect([after.origin, after.pathname, after.hash]).toEqual([before.origin, before.pathname, before.hash]);
        expect(after.search.startsWith(before.search)).toBe(true);
        const own = [...before.searchParams];
        const added = Object.entries(parameters).filter(([name]) => !before.searchParams.has(name));
        expect([...after.searchParams]).toEqual([
          ...own,
          ...added.map(([name, value]) => [name, value.toWellFormed()]),
        ]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('adds nothing twice and is plain ASCII', () => {
    fc.assert(
      fc.property(anyUrl, anyParameters, (destination, parameters) => {
        const once = addTo(destination, parameters);
        expect(addTo(once, parameters)).toBe(once);
        expect(once).toMatch(/^[\x21-\x7e]+$/);
      }),
    );
  });

  it.each([
    ['https://a.example', 'https://a.example/?sub1=x'],
    ['https://a.example/?', 'https://a.example/?sub1=x'],
    ['https://a.example/?#', 'https://a.example/?sub1=x'],
    ['https://a.example/p?a=1&', 'https://a.example/p?a=1&&sub1=x'],
    ['https://a.example/p?a=%20+b#f?g=h', 'https://a.example/p?a=%20+b&sub1=x#f?g=h'],
    ['https://a.example/?sub1', 'https://a.example/?sub1'],
    ['https://a.example/?%73ub1=own', 'https://a.example/?%73ub1=own'],
  ])('turns %s into %s', (destination, expected) => expect(addTo(destination, { sub1: 'x' })).toBe(expected));
});

describe('visitParameters', () => {
  it('keeps utm_* and sub1 to sub5, the first of each, at most 500 whole characters', () => {
    const search = 'utm_source=a&utm_source=b&sub1=c&sub6=d&utm_=e&gclid=f&utm_x.y-Z9=g';
    expect(visitParameters(new URLSearchParams(search))).toEqual({ utm_source: 'a', sub1: 'c', 'utm_x.y-Z9': 'g' });
    const long = visitParameters(new URLSearchParams({ sub1: '🍰'.repeat(600) }));
    expect(long).toEqual({ sub1: '🍰'.repeat(500) });
  });

  it('keeps nothing that a database cannot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const { sub1 } = visitParameters(new URLSearchParams([['sub1', value]]));
        expect(sub1?.includes('\0')).toBe(false);
        expect(sub1?.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('destinationProblem', () => {
  const offerUrl = 'https://shop.example.com/premium';
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

  it('accepts every host below the registered domain of the offer', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 3 }), (labels) => {
        const host = [...labels, 'example.com'].join('.');
        expect(destinationProblem(`https://${host}/x`, offerUrl, [])).toBeNull();
      }),
    );
  });

  it('refuses every other host, however it resembles it', () => {
    fc.assert(
      fc.property(label, fc.constantFrom('com', 'org', 'co.uk', 'test'), (name, suffix) => {
        for (const host of [
          `example.com.${name}.${suffix}`,
          `${name}example.com`,
          `shop-example-com.${name}.${suffix}`,
        ])
          expect(destinationProblem(`https://${host}/`, offerUrl, ['allowed.example'])).toMatch(
            /^Must be on the domain/,
          );
      }),
    );
  });

  it('accepts allowed domains and what is below them, and nothing that only ends alike', () => {
    const allowed = ['partner.example.org'];
    for (const url of ['https://partner.example.org', 'http://a.b.partner.example.org/x?y'])
      expect(destinationProblem(url, offerUrl, allowed)).toBeNull();
    for (const url of ['https://example.org', 'https://apartner.example.org', 'https://partner.example.org.test'])
      expect(destinationProblem(url, offerUrl, allowed)).not.toBeNull();
  });
});

describe('readHttpUrl', () => {
  it.each(['http://a.example', 'HTTPS://A.EXAMPLE/x', 'https://a.example:8443', 'http://[::1]/', 'http://localhost'])(
    'reads %s',
    (text) => expect(readHttpUrl(text)).toBeInstanceOf(URL),
  );

  it.each([
    'javascript:alert(1)',
    'ftp://a.example',
    'a.example',
    '/x',
    '',
    'https://',
    'https://user@a.example',
    'https://:pass@a.example',
    'https://a.example:70000',
  ])('does not read %s', (text) => expect(readHttpUrl(text)).toBeNull());
});
