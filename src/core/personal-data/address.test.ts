import { describe, expect, it } from 'vitest';
import { comparableAddress } from './address.ts';

describe('comparableAddress', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    [' 203.0.113.7\n', '203.0.113.7'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:cb00:7107', '203.0.113.7'],
  ])('spells %j as %s', (text, address) => {
    expect(comparableAddress(text)).toBe(address);
  });

  it.each(['', 'unknown', '203.0.113', '203.0.113.256', '203.0.113.7:8080', '[::1]', '1.2.3.4, 5.6.7.8'])(
    'knows that %j is no address',
    (text) => {
      expect(comparableAddress(text)).toBeNull();
    },
  );
});
