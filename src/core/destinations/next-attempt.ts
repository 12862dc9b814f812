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

/** When to try again after so many attempts, not before the platform asked for; null to give up, after some three days. */
export const nextAttemptAt = (attempts: number, now: Date, retryAfterSeconds: number | null): Date | null => {
  const delayMs = delaysMs[attempts - 1];
  if (delayMs === undefined) return null;
  return new Date(now.getTime() + Math.max(delayMs, Math.min((retryAfterSeconds ?? 0) * secondMs, 24 * hourMs)));
};
