import { describe, expect, it } from 'vitest';
import { type Fingerprinted, fingerprintOf } from './fingerprint.ts';

const lead: Fingerprinted = {
  eventName: 'Lead',
  eventTime: 1_795_262_400,
  identities: ['one', 'two'],
  eventSourceUrl: 'https://shop.example.com/',
  customData: '{"a":1}',
  purchase: null,
};
const purchase: Fingerprinted = {
  ...{ ...lead, eventName: 'Purchase' },
  purchase: { orderId: 'ORDER-1', amount: '5', currency: 'EUR', isUncounted: false },
};

describe('fingerprintOf', () => {
  it('is the same for a purchase of the same order, value and currency, whatever else differs', () => {
    const other = { ...purchase, eventTime: null, identities: [], customData: '{}', eventSourceUrl: null };
    expect(fingerprintOf(other)).toBe(fingerprintOf(purchase));
    for (const change of [{ orderId: 'ORDER-2' }, { amount: '6' }, { currency: 'USD' }])
      expect(
        fingerprintOf({ ...purchase, purchase: { ...purchase.purchase, ...change } as Fingerprinted['purchase'] }),
      ).not.toBe(fingerprintOf(purchase));
  });

  it('is the same for an event of the same name, time, person, page and customData', () => {
    expect(fingerprintOf({ ...lead, identities: ['two', 'one'] })).toBe(fingerprintOf(lead));
    const changes: Partial<Fingerprinted>[] = [
      { eventName: 'Contact' },
      { eventTime: 1_795_262_401 },
      { identities: ['one'] },
      { eventSourceUrl: 'https://shop.example.com/b' },
      { customData: '{"a":1.0}' },
    ];
    const all = changes.map((change) => fingerprintOf({ ...lead, ...change }));
    expect(new Set([...all, fingerprintOf(lead)]).size).toBe(6);
  });

  it('is none where something is absent', () => {
    for (const absent of [{ eventTime: null }, { identities: [] }, { eventSourceUrl: null }, { customData: null }])
      expect(fingerprintOf({ ...lead, ...absent })).toBeNull();
  });

  it('follows the rule of other events where a purchase lacks its order, value or currency', () => {
    for (const absent of [{ orderId: null }, { amount: null }, { currency: null }]) {
      const partial = { ...purchase, purchase: { ...purchase.purchase, ...absent } as Fingerprinted['purchase'] };
      expect(fingerprintOf(partial)).toBe(fingerprintOf({ ...purchase, purchase: null }));
      expect(fingerprintOf({ ...partial, identities: [] })).toBeNull();
    }
  });
});
