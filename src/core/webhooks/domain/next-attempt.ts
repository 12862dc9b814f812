const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long after an attempt that failed the next one follows. */
const delaysMs = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];
const mostJitter = 0.1;
const mostWaitMs = 24 * hour;

/** Where a round stands: so many attempts have failed, the last one now; `random` is at least 0 and below 1. */
type Standing = { attempts: number; now: Date; random: number; retryAfterMs?: number | undefined };

/**
 * When to try again, null when the round is over. A receiver that asked for more time than the schedule gives gets it, up to
 * a day; jitter only ever adds, up to a tenth, so that receivers that failed together are not asked together.
 */
export const nextAttempt = ({ attempts, now, random, retryAfterMs = 0 }: Standing): Date | null => {
  const delayMs = delaysMs[attempts - 1];
  if (delayMs === undefined) return null;
  const leastMs = Math.max(delayMs, Math.min(retryAfterMs, mostWaitMs));
  return new Date(now.getTime() + leastMs + Math.floor(delayMs * mostJitter * random));
};
