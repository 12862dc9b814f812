import { describe, expect, it } from 'vitest';
import { nextAttemptAt } from './next-attempt.ts';

const now = new Date('2026-11-21T12:00:00.000Z');
const waitedSeconds = (attempts: number, retryAfterSeconds: number | null = null) => {
  const next = nextAttemptAt(attempts, now, retryAfterSeconds);
  return next && (next.getTime() - now.getTime()) / 1_000;
};

describe('nextAttemptAt', () => {
  it('waits longer after each attempt and gives up after eleven, within the week that Meta takes events of', () => {
    const waits = Array.from({ length: 11 }, (_, index) => waitedSeconds(index + 1));
    expect(waits).toEqual([5, 60, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, null]);
    expect(waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0)).toBeLessThan(7 * 86_400);
  });

  it('waits as long as it was asked to, a day at most', () => {
    expect(waitedSeconds(1, 30)).toBe(30);
    expect(waitedSeconds(2, 30)).toBe(60);
    expect(waitedSeconds(1, 1e9)).toBe(86_400);
  });
});
