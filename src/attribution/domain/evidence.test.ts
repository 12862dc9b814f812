import { describe, expect, it } from 'vitest';
import { customerEvidence, deviceEvidence, isPossibleFbclid, namedClickEvidence, phoneEvidence } from './evidence.ts';

const mozilla = 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0';
const keyedHash = (text: string) => `#${text}`;
const from = (userAgent?: string, clientAddress = '203.0.113.7') => ({
  ...{ organizationId: 'org_1', userAgent, clientAddress, keyedHash },
});
const kindsOf = (evidence: { kind: string }[]) => evidence.map(({ kind }) => kind);

describe('deviceEvidence', () => {
  it('hashes what a body says, by organization and kind', () => {
    const device = { fingerprint: 'fp', visitorId: 'v7', ipAddress: '2001:DB8::1', userAgent: 'Shop app 2' };
    expect(deviceEvidence(device, from())).toEqual([
      { kind: 'fingerprint', value: '#org_1\nfingerprint\nfp' },
      { kind: 'visitor_id', value: '#org_1\nvisitor_id\nv7' },
      { kind: 'address_and_agent', value: '#org_1\naddress_and_agent\n2001:db8::1\nShop app 2' },
      { kind: 'address', value: '#org_1\naddress\n2001:db8::1' },
    ]);
  });

  it('takes the address and the user agent of a request that a browser sent', () => {
    expect(deviceEvidence({}, from(mozilla))).toEqual(
      deviceEvidence({ ipAddress: '203.0.113.7', userAgent: mozilla }, from()),
    );
    expect(deviceEvidence({ ipAddress: '198.51.100.1' }, from(mozilla))).toEqual(
      deviceEvidence({ ipAddress: '198.51.100.1', userAgent: mozilla }, from()),
    );
    expect(deviceEvidence({ userAgent: 'Other' }, from(mozilla))).toEqual(
      deviceEvidence({ ipAddress: '203.0.113.7', userAgent: 'Other' }, from()),
    );
  });

  it.each([
    'axios/1.7.2',
    'python-requests/2.32.3',
    'curl/8.5.0',
    'node',
    ' Mozilla/5.0',
    'mozilla/5.0',
    '',
    undefined,
  ])('takes nothing of a request sent by %j', (userAgent) => {
    expect(deviceEvidence({}, from(userAgent))).toEqual([]);
    expect(kindsOf(deviceEvidence({ ipAddress: '198.51.100.1' }, from(userAgent)))).toEqual(['address']);
    expect(deviceEvidence({ userAgent: mozilla }, from(userAgent))).toEqual([]);
  });

  it('ignores what is empty and what is no address', () => {
    const empty = { fingerprint: '', visitorId: ' ', ipAddress: 'unknown', userAgent: '' };
    expect(deviceEvidence(empty, from())).toEqual([]);
    expect(deviceEvidence(empty, from(mozilla))).toEqual(deviceEvidence({}, from(mozilla)));
    expect(deviceEvidence({}, from(mozilla, ''))).toEqual([]);
  });

  it('knows one address by all its spellings', () => {
    const of = (ipAddress: string) => deviceEvidence({ ipAddress }, from());
    expect(of('::ffff:203.0.113.7')).toEqual(of(' 203.0.113.7 '));
  });
});

describe('customerEvidence', () => {
  const hashOf = (customer: Parameters<typeof customerEvidence>[0], organizationId = 'org_1') =>
    customerEvidence(customer, { ...from(), organizationId }).map(({ value }) => value);

  it.each([
    ['an e-mail address in other spelling', { email: ' Kunde@Example.com ' }, { email: 'kunde@example.com' }],
    [
      'an e-mail address that is hashed already',
      { email: 'fb61a1c0812291896b616dcf76f12acf06182ec900e8cfef58a2959bb64fedc5' },
      { email: 'kunde@example.com' },
    ],
    ['a phone in other spelling', { phone: '+49 30 99999999' }, { phone: '+493099999999' }],
    ['a national phone', { phone: '030 99999999', country: 'de' }, { phone: '+493099999999' }],
    ['a phone without its plus', { phone: '493099999999' }, { phone: '+493099999999' }],
    ['the country of nobody', { phone: '+493099999999', country: 'ZZ' }, { phone: '+493099999999' }],
  ])('recognises %s', (_, one, other) => {
    expect(hashOf(one)).toHaveLength(1);
    expect(hashOf(one)).toEqual(hashOf(other));
  });

  it('takes both, and each organization for itself', () => {
    const customer = { email: 'kunde@example.com', phone: '+493099999999' };
    expect(new Set([...hashOf(customer), ...hashOf(customer, 'org_2')]).size).toBe(4);
  });

  it.each([{}, { email: '' }, { email: 'n/a' }, { email: '@' }, { phone: '' }, { phone: 'none' }, { phone: '1' }])(
    'takes %j for nobody',
    (customer) => {
      expect(hashOf(customer)).toEqual([]);
    },
  );
});

describe('phoneEvidence', () => {
  it('has what a number is recognised by now, and what it was kept as when it was sent without its plus', () => {
    const [now] = customerEvidence({ phone: '030 99999999', country: 'DE' }, from());
    const evidence = phoneEvidence('+49 (30) 9999-9999', from());
    expect(evidence[0]).toEqual(now);
    expect(new Set(evidence.map(({ value }) => value)).size).toBe(3);
    expect(phoneEvidence('none', from())).toEqual([]);
  });
});

describe('namedClickEvidence', () => {
  it('keeps ids as they are and ignores what cannot be one', () => {
    expect(namedClickEvidence({ clickId: 'click_1', fbclid: 'IwAR_1' })).toEqual([
      { kind: 'click_id', value: 'click_1' },
      { kind: 'fbclid', value: 'IwAR_1' },
    ]);
    expect(namedClickEvidence({})).toEqual([]);
    expect(namedClickEvidence({ clickId: '', fbclid: 'a b' })).toEqual([]);
    expect(namedClickEvidence({ clickId: 'x'.repeat(65), fbclid: 'x'.repeat(501) })).toEqual([]);
  });
});

describe('isPossibleFbclid', () => {
  it.each([
    ['a', true],
    ['~!"#$%&', true],
    ['x'.repeat(500), true],
    ['', false],
    ['x'.repeat(501), false],
    ['a b', false],
    ['a\n', false],
    ['é', false],
    ['\u007f', false],
  ])('of %j says %s', (text, isOne) => {
    expect(isPossibleFbclid(text)).toBe(isOne);
  });
});
