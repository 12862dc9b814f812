import type { RateLimitSetting } from '../../core/authentication/caller.ts';

/** The first instant that has no four-digit year: neither the wire nor the database could spell it. */
const endOfTimeMs = Date.UTC(10_000, 0, 1);

type Terms = { expiresAt: Date | null; rateLimit: RateLimitSetting };
type WantedTerms = { expiresAt?: string | undefined; rateLimit?: RateLimitSetting | undefined };

/** How long (to the second) and how fast a key may be used, or what is wrong with that. */
export const readKeyTerms = (
  { expiresAt, rateLimit = 'documented' }: WantedTerms,
  now: Date,
): Terms | { problems: Record<string, string> } => {
  const problems: Record<string, string> = {};
  const expires = expiresAt === undefined ? null : toWholeSecond(new Date(expiresAt));
  const expiryProblem = expires && expiryProblemOf(expires, now);
  if (expiryProblem) problems.expiresAt = expiryProblem;
  const setting = knownLimits(rateLimit);
  if (Object.keys(setting).length === 0) problems.rateLimit = 'Must have perSecond, perMinute or perHour';
  return Object.keys(problems).length > 0 ? { problems } : { expiresAt: expires, rateLimit: setting };
};

const toWholeSecond = (date: Date): Date => new Date(Math.floor(date.getTime() / 1_000) * 1_000);

const expiryProblemOf = (expiresAt: Date, now: Date): string | null => {
  if (Number.isNaN(expiresAt.getTime())) return 'Invalid ISO 8601 date-time format';
  if (expiresAt <= now) return 'Must be in the future';
  return expiresAt.getTime() >= endOfTimeMs ? 'Must be before the year 10000' : null;
};

/** Leaves out members of a newer client that this server would not apply. */
const knownLimits = (setting: RateLimitSetting): RateLimitSetting => {
  if (typeof setting === 'string') return setting;
  const { perSecond, perMinute, perHour } = setting;
  return Object.fromEntries(
    Object.entries({ perSecond, perMinute, perHour }).filter(([, limit]) => limit !== undefined),
  );
};
