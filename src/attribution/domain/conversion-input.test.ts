import { describe, expect, it } from 'vitest';
import { identityKeyOf } from './conversion-input.ts';

describe('identityKeyOf', () => {
  const key = (orderId: string | null, eventId: string | null, eventType = 'Purchase') =>
    identityKeyOf({ eventType, orderId, eventId });

  it('knows an order by its number and event type, whatever its event id', () => {
    expect(key('1', 'a')).toBe(key('1', null));
    expect(key('1', null)).not.toBe(key('2', null));
    expect(key('1', null)).not.toBe(key('1', null, 'Refund'));
    expect(key('1', null)).toMatch(/^[\w-]{43}$/);
  });

  it('knows an event by its id alone', () => {
    expect(key(null, 'a')).toBe(key(null, 'a', 'Refund'));
    expect(key(null, 'a')).not.toBe(key(null, 'b'));
    expect(key(null, '1')).not.toBe(key('1', null));
  });

  it('knows nothing by neither', () => {
    expect(key(null, null)).toBeNull();
  });
});
