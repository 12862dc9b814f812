import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkDomains } from './link-domains.ts';

describe('readLinkDomains', () => {
  it('keeps each host once, in lower case and without the dot at the end, in the order given', () => {
    const domains = ['Shop.Example.com', 'example.org.', 'shop.example.com', 'EXAMPLE.ORG'];
    expect(readLinkDomains(domains)).toEqual(['shop.example.com', 'example.org']);
  });

  it('leaves alone what it has read before', () => {
    fc.assert(
      fc.property(fc.array(fc.domain()), (domains) => {
        const read = readLinkDomains(domains);
        expect(readLinkDomains(read)).toEqual(read);
      }),
    );
  });
});
