const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** What is waited after the first, second, … attempt. */
const delaysMs = [
  5 * secondMs,
  1 * minuteMs,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  14 * hourMs,
  20 * hourMs,
  24 * hourMs,
];

const mostJitter = 0.1;

/** Where a delivery stands: so many attempts have failed, the last one now; `random` is at least 0 and below 1. */
type Standing = { attempts: number; now: Date; random: number; retryAfterSeconds: number | null };

/**
 * When to try again, not before the platform asked for; null to give up, after some three days. Jitter only ever adds, up
 * to a tenth, so that the destinations of a platform that was away do not all come back at once.
 */
export const nextAttemptAt = ({ attempts, now, random, retryAfterSeconds }: Standing): Date | null => {
  const delayMs = delaysMs[attempts - 1];
  if (delayMs === undefined) return null;
  const leastMs = Math.max(delayMs, Math.min((retryAfterSeconds ?? 0) * secondMs, 24 * hourMs));
  return new Date(now.getTime() + leastMs + Math.floor(delayMs * mostJitter * random));
};
