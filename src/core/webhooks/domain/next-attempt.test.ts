import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAttempt } from './next-attempt.ts';

const now = new Date('2026-11-21T12:00:00Z');
const delayOf = (attempts: number, more: { random?: number; retryAfterMs?: number } = {}) => {
  const at = nextAttempt({ attempts, now, random: 0, ...more });
  return at && (at.getTime() - now.getTime()) / 1_000;
};

describe('nextAttempt', () => {
  it('follows the schedule and ends after ten attempts', () => {
    const [minute, hour] = [60, 3_600];
    const schedule = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];
    expect(schedule.map((_, index) => delayOf(index + 1))).toEqual(schedule);
    expect(delayOf(10)).toBeNull();
  });

  it('is late by up to a tenth, never early', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempts, random) => {
          const [least, jittered] = [delayOf(attempts) ?? 0, delayOf(attempts, { random }) ?? 0];
          expect(jittered).toBeGreaterThanOrEqual(least);
          expect(jittered).toBeLessThanOrEqual(least * 1.1);
        },
      ),
    );
  });

  it('waits as long as the receiver asks for, if that is longer, at most a day', () => {
    expect(delayOf(1, { retryAfterMs: 60_000 })).toBe(60);
    expect(delayOf(2, { retryAfterMs: 60_000 })).toBe(300);
    expect(delayOf(1, { retryAfterMs: 10 * 24 * 3_600_000 })).toBe(24 * 3_600);
    expect(delayOf(10, { retryAfterMs: 60_000 })).toBeNull();
  });
});
