import { describe, expect, it } from 'vitest';
import { nextAttemptAt } from './next-attempt.ts';

const now = new Date('2026-11-21T12:00:00.000Z');
const waitedSeconds = (attempts: number, retryAfterMs?: number, random = 0) => {
  const next = nextAttemptAt({ attempts, now, random, retryAfterMs });
  return next && (next.getTime() - now.getTime()) / 1_000;
};
const waits = (random: number) => Array.from({ length: 11 }, (_, index) => waitedSeconds(index + 1, undefined, random));

describe('nextAttemptAt', () => {
  it('waits longer after each attempt and gives up after eleven, within the week that Meta takes events of', () => {
    expect(waits(0)).toEqual([5, 60, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, null]);
    expect(waits(0.999_999).reduce<number>((sum, wait) => sum + (wait ?? 0), 0)).toBeLessThan(7 * 86_400);
  });

  it('waits as long as it was asked to, a day at most', () => {
    expect(waitedSeconds(1, 30_000)).toBe(30);
    expect(waitedSeconds(2, 30_000)).toBe(60);
    expect(waitedSeconds(1, 1e12)).toBe(86_400);
  });

  it('waits up to a tenth longer by chance, never shorter, also than it was asked to', () => {
    expect(waits(0.5).slice(0, 3)).toEqual([5.25, 63, 315]);
    expect(waitedSeconds(1, 30_000, 0.5)).toBe(30.25);
    expect(waitedSeconds(10, undefined, 0.999_999)).toBeLessThan(86_400 * 1.1);
  });
});
