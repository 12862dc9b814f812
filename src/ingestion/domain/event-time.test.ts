import { describe, expect, it } from 'vitest';
import { readEventTime } from './event-time.ts';

const now = new Date('2026-11-21T12:00:00.700Z');
const nowSeconds = Date.UTC(2026, 10, 21, 12) / 1_000;

describe('readEventTime', () => {
  it('accepts from 24 hours ago to 5 minutes ahead, and not a second more', () => {
    for (const seconds of [nowSeconds - 86_400, nowSeconds, nowSeconds + 300])
      expect(readEventTime(seconds, now)).toEqual({ seconds });
    for (const seconds of [nowSeconds - 86_401, nowSeconds + 301, 0, -1])
      expect(readEventTime(seconds, now)).toEqual({ problem: 'Must be from 24 hours ago to 5 minutes ahead' });
  });

  it('floors fractions', () => {
    expect(readEventTime(nowSeconds + 300.999, now)).toEqual({ seconds: nowSeconds + 300 });
    expect(readEventTime(nowSeconds - 86_400.001, now)).toHaveProperty('problem');
  });

  it('recognises milliseconds', () => {
    expect(readEventTime(nowSeconds * 1_000, now)).toEqual({ problem: expect.stringContaining('milliseconds') });
  });
});
