import { describe, expect, it } from 'vitest';
import { keyedHash } from '../../core/identifiers/keyed-hash.ts';
import { customerHash, customerHashes, isCustomerEmail } from './customer.ts';

const hashing = (organizationId: string) => ({ organizationId, keyedHash: keyedHash('a secret key of this test') });

describe('isCustomerEmail', () => {
  it.each([
    'customer@example.com',
    'kunde@müller.de',
    'jürgen@müller.de',
    '用户@例子.中国',
    "o'neil+shop@example.co.uk",
  ])('takes %s', (text) => expect(isCustomerEmail(text)).toBe(true));

  it.each(['', 'nobody', '@example.com', 'nobody@', 'a b@example.com', 'a@b@example.com', ' a@example.com'])(
    'refuses %j',
    (text) => expect(isCustomerEmail(text)).toBe(false),
  );
});

describe('customerHash', () => {
  it('is the same for letters of either case, and another for each organization', () => {
    const [one, same] = ['Ada@Example.com', 'ada@example.com'].map((email) => customerHash(email, hashing('org_a')));
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(same).toBe(one);
    expect(customerHash('ada@example.com', hashing('org_b'))).not.toBe(one);
  });

  it.each([undefined, ''])('is none of %j', (email) => expect(customerHash(email, hashing('org_a'))).toBeNull());
});

describe('customerHashes', () => {
  it('are that of the organization and the one under the key of the server alone, which older sales have', () => {
    const { organizationId, keyedHash: hash } = hashing('org_a');
    expect(customerHashes('Ada@Example.com', { organizationId, keyedHash: hash })).toEqual([
      customerHash('ada@example.com', { organizationId, keyedHash: hash }),
      hash('ada@example.com'),
    ]);
  });
});
