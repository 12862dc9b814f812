import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadContext, readEvent } from './read-event.ts';

const now = new Date('2026-11-21T12:00:00.700Z');
const context: ReadContext = {
  store: {
    ...{ id: 'istore_1', currency: 'EUR', timezone: 'Europe/Berlin', country: 'DE' },
    ...{ plan: 'enterprise', subscription: 'ACTIVE', kind: 'normal', requests_per_hour: 1_000 },
    ...{ monthly_event_quota: null, active_custom_events: ['Loyalty'], destinations: [] },
  },
  now,
  identitiesOf: (userData) => (userData?.email ? [userData.email] : []),
  deliveriesOf: () => [],
};
const read = (text: string) => readEvent({ value: JSON.parse(text), text }, context);

describe('readEvent', () => {
  it('reads an event with all that is stored of it', () => {
    const event = read(
      '{"eventName":"Purchase","eventId":"p","eventTime":1795262400.9,"userData":{"email":"e"},"customData":{"value":"5.0"}}',
    );
    expect(event).toEqual({
      ...{ id: expect.stringMatching(/^evt_/), storeId: 'istore_1', eventName: 'Purchase', eventId: 'p', now },
      ...{ eventTime: new Date('2026-11-21T12:00:00Z'), customData: '{"value":"5.0"}', identities: ['e'] },
      ...{ currency: 'EUR', amount: '5', isUncounted: false, fingerprint: null, deliveries: [] },
    });
  });

  it('counts amounts of purchases alone', () => {
    const customData = '"customData":{"value":5,"currency":"USD","orderId":"1"}';
    expect(read(`{"eventName":"Purchase",${customData}}`)).toMatchObject({ amount: '5', currency: 'USD' });
    for (const name of ['Lead', 'Loyalty'])
      expect(read(`{"eventName":"${name}",${customData}}`)).toMatchObject({ amount: null, currency: null });
  });

  it('marks a purchase whose value cannot be read, and takes it', () => {
    for (const value of ['"€5"', '1e400', '{}'])
      expect(read(`{"eventName":"Purchase","customData":{"value":${value}}}`)).toMatchObject({
        ...{ amount: null, currency: null, isUncounted: true },
      });
  });

  it('makes an eventId where none was sent', () => {
    const event = read('{"eventName":"PageView"}');
    expect(event).toMatchObject({ eventId: 'id' in event ? event.id : null });
  });

  it('reads an empty page as absent', () => {
    const text = (page: string) =>
      `{"eventName":"Lead","eventTime":1795262400,"userData":{"email":"e"},"customData":{},"eventSourceUrl":"${page}"}`;
    expect(read(text(''))).toMatchObject({ fingerprint: null });
    expect(read(text('a'))).toMatchObject({ fingerprint: expect.any(String) });
  });

  it('never throws, whatever JSON it is given, and tells an event from a problem', () => {
    const values = fc.constantFrom('PageView', 'Purchase', 'x', 'Loyalty', 1_795_262_400, null, {}, [], '', '\ud800');
    const names = fc.constantFrom('eventName', 'eventId', 'eventTime', 'eventSourceUrl', 'userData', 'customData', 'z');
    const events = fc.dictionary(names, fc.oneof(values, fc.jsonValue()));
    fc.assert(
      fc.property(fc.oneof(events, fc.jsonValue()), (value) => {
        const event = read(JSON.stringify(value));
        if ('error' in event) expect(event.message).toMatch(/\S/);
        else expect(event.eventId.isWellFormed()).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
