import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptOf } from './event-receipt.ts';
import { readEventTime } from './event-time.ts';

const at = (text: string) => new Date(text);

describe('receiptOf', () => {
  it('is a second more than 5 minutes before the period to a second more than a day after it', () => {
    expect(receiptOf({ from: at('2026-11-21T12:00:00Z'), to: at('2026-11-21T13:00:00Z') })).toEqual({
      since: at('2026-11-21T11:54:59Z'),
      until: at('2026-11-22T13:00:01Z'),
    });
  });

  it.each(['9999-12-31T00:00:00Z', '9999-12-31T23:59:59Z'])(
    'ends with the last moment that can be asked for: %s',
    (to) => {
      expect(receiptOf({ from: at('2026-11-21T12:00:00Z'), to: at(to) }).until).toEqual(at('9999-12-31T23:59:59.999Z'));
    },
  );

  it('is open where the period is', () => {
    expect(receiptOf({ from: at('2026-11-21T12:00:00Z'), to: undefined }).until).toBeUndefined();
  });

  it('holds every event of the period that may have been accepted', () => {
    const nowMs = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    const moved = fc.oneof(
      fc.constantFrom(-86_400, 300),
      fc.double({ min: -86_401, max: 301.5, noNaN: true }),
      fc.integer({ min: -86_400, max: 300 }),
    );
    const lengthMs = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(nowMs, moved, lengthMs, (ms, seconds, length) => {
        const now = new Date(ms);
        const time = readEventTime(Math.floor(ms / 1_000) + seconds, now);
        fc.pre(!('problem' in time));
        const eventMs = time.seconds * 1_000;
        const { since, until } = receiptOf({ from: new Date(eventMs), to: new Date(eventMs + length) });
        expect(since.getTime()).toBeLessThanOrEqual(ms);
        expect(until?.getTime()).toBeGreaterThan(ms);
      }),
      { numRuns: 2_000 },
    );
  });
});
