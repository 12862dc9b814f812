import { describe, expect, it } from 'vitest';
import { verdictOf } from './verdict.ts';

const now = new Date('2026-11-21T12:00:00Z');
const verdict = (status: number, retryAfter?: string) =>
  verdictOf(
    { status, headers: { ...(retryAfter && { 'retry-after': retryAfter }) }, body: Buffer.of(), durationMs: 1 },
    now,
  );

describe('verdictOf', () => {
  it.each([200, 201, 202, 204, 226, 299])('takes %i for a success', (status) => {
    expect(verdict(status)).toEqual({ outcome: 'sent' });
  });

  it.each([100, 300, 301, 302, 307, 308, 400, 401, 404, 408, 429, 500, 503])('takes %i for a failure', (status) => {
    expect(verdict(status)).toEqual({ outcome: 'failed', retryAfterMs: undefined });
  });

  it('takes no answer for a failure and 410 for the end', () => {
    expect(verdictOf({ status: null, error: 'x', durationMs: 1 }, now)).toMatchObject({ outcome: 'failed' });
    expect(verdict(410)).toEqual({ outcome: 'gone' });
  });

  it.each([
    [429, '7', 7_000],
    [503, '0', 0],
    [503, 'Sat, 21 Nov 2026 12:01:00 GMT', 60_000],
    [503, 'Sat, 21 Nov 2026 11:00:00 GMT', 0],
    [503, 'soon', undefined],
    [503, '-5', undefined],
    [500, '7', undefined],
    [302, '7', undefined],
  ])('of %i with Retry-After %s it waits %s ms', (status, retryAfter, retryAfterMs) => {
    expect(verdict(status, retryAfter)).toEqual({ outcome: 'failed', retryAfterMs });
  });
});
