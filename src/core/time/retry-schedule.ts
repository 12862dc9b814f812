const mostJitter = 0.1;
const mostWaitMs = 24 * 60 * 60 * 1_000;

/** Where a round stands: so many attempts have failed, the last one now; `random` is at least 0 and below 1. */
type Standing = { attempts: number; now: Date; random: number; retryAfterMs?: number | undefined };

/**
 * Tells when to try again, by what is waited after the first, second, … attempt; null to give up. Who asked for more time
 * than that gets it, up to a day. Jitter only ever adds, up to a tenth, so that what failed together does not all come
 * back at once.
 */
export const retrySchedule =
  (delaysMs: readonly number[]) =>
  ({ attempts, now, random, retryAfterMs = 0 }: Standing): Date | null => {
    const delayMs = delaysMs[attempts - 1];
    if (delayMs === undefined) return null;
    const leastMs = Math.max(delayMs, Math.min(retryAfterMs, mostWaitMs));
    return new Date(now.getTime() + leastMs + Math.floor(delayMs * mostJitter * random));
  };
