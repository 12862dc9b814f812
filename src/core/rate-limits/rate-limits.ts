import {
  type RateLimiterAbstract,
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { RateLimitSetting } from '../authentication/caller.ts';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';
import type { LimitStore } from './limit-store.ts';

/** So many requests per window; a window starts with the first request in it. */
export type Limit = { points: number; windowSeconds: number };

/** What the headers say about the limit that is shown to clients. */
export type RateLimitState = { limit: number; remaining: number; resetAt: Date };

/** The state, and whole seconds to wait when the request is one too many. */
export type RateLimitDecision = RateLimitState & { retryAfterSeconds: number | null };

const limitsOfSetting = (setting: Exclude<RateLimitSetting, string>): Limit[] =>
  [
    { points: setting.perMinute, windowSeconds: 60 },
    { points: setting.perHour, windowSeconds: 3_600 },
    { points: setting.perSecond, windowSeconds: 1 },
  ].filter((limit): limit is Limit => limit.points !== undefined);

/**
 * Counts requests per key in fixed windows. With a `store` all machines that use it count together; without one the
 * processes of a cluster do, with `shared`, through their primary. A counter that does not answer lets the request
 * through: limits protect the server, nothing depends on them. The store sees client addresses as keyed hashes only.
 */
export const rateLimits = ({
  isOff,
  shared,
  store,
  keyedHash,
  onError,
}: {
  isOff: boolean;
  shared: boolean;
  store?: LimitStore | undefined;
  keyedHash: KeyedHash;
  onError: (error: unknown) => void;
}) => {
  const limiters = new Map<string, RateLimiterAbstract>();

  const newLimiter = (options: { points: number; duration: number; keyPrefix: string }): RateLimiterAbstract => {
    if (store) {
      const keyPrefix = `tributary:${options.keyPrefix}`;
      return new RateLimiterRedis({ ...options, keyPrefix, storeClient: store.client, rejectIfRedisNotReady: true });
    }
    return shared ? new RateLimiterCluster({ ...options, timeoutMs: 1_000 }) : new RateLimiterMemory(options);
  };

  const noteError = (error: unknown): void => {
    store?.distrust();
    onError(error);
  };

  const limiterOf = ({ points, windowSeconds }: Limit): RateLimiterAbstract => {
    const name = `${points}/${windowSeconds}`;
    let limiter = limiters.get(name);
    if (!limiter) {
      limiter = newLimiter({ points, duration: windowSeconds, keyPrefix: name });
      limiters.set(name, limiter);
    }
    return limiter;
  };

  const count = async (
    limit: Limit,
    key: string,
  ): Promise<{ remaining: number; msLeft: number; isRefused: boolean }> => {
    try {
      const { remainingPoints, msBeforeNext } = await limiterOf(limit).consume(key);
      return { remaining: remainingPoints, msLeft: msBeforeNext, isRefused: false };
    } catch (rejection) {
      if (rejection instanceof RateLimiterRes) return { remaining: 0, msLeft: rejection.msBeforeNext, isRefused: true };
      noteError(rejection);
      return { remaining: limit.points, msLeft: limit.windowSeconds * 1_000, isRefused: false };
    }
  };

  /** The first of a product's limits is the one its headers show; the others guard against bursts. */
  const limitsOf = (
    documented: readonly Limit[],
    setting: RateLimitSetting,
  ): { limits: readonly Limit[]; counts: boolean } =>
    typeof setting === 'object'
      ? { limits: limitsOfSetting(setting), counts: !isOff }
      : { limits: documented, counts: !isOff && setting === 'documented' };

  const untouched = (shown: Limit): RateLimitState => ({
    limit: shown.points,
    remaining: shown.points,
    resetAt: new Date(Date.now() + shown.windowSeconds * 1_000),
  });

  return {
    /** Counts one request. A request that a burst limit refuses takes nothing from the limit that is shown. */
    async consume(documented: readonly Limit[], setting: RateLimitSetting, key: string): Promise<RateLimitDecision> {
      const { limits, counts } = limitsOf(documented, setting);
      const shown = limits[0] as Limit;
      let state: RateLimitDecision = { ...untouched(shown), retryAfterSeconds: null };
      if (!counts) return state;
      for (const limit of limits.toReversed()) {
        const { remaining, msLeft, isRefused } = await count(limit, key);
        state = {
          limit: shown.points,
          remaining,
          resetAt: new Date(Date.now() + msLeft),
          retryAfterSeconds: isRefused ? Math.max(1, Math.ceil(msLeft / 1_000)) : null,
        };
        if (isRefused) return state;
      }
      return state;
    },

    /** What the headers of a refused request say: it consumes nothing. */
    async read(documented: readonly Limit[], setting: RateLimitSetting, key: string): Promise<RateLimitState> {
      const { limits, counts } = limitsOf(documented, setting);
      const shown = limits[0] as Limit;
      if (!counts) return untouched(shown);
      const counted = await limiterOf(shown).get(key).catch(noteError);
      if (!counted || counted.msBeforeNext <= 0) return untouched(shown);
      return {
        limit: shown.points,
        remaining: Math.max(0, counted.remainingPoints),
        resetAt: new Date(Date.now() + counted.msBeforeNext),
      };
    },

    /** Counts a failed authentication; resolves to the seconds to wait when an address has failed too often. */
    async countFailedAuthentication(address: string): Promise<number | null> {
      if (isOff) return null;
      const { msLeft, isRefused } = await count(
        { points: 60, windowSeconds: 60 },
        `failed:${keyedHash(`address\n${address}`)}`,
      );
      return isRefused ? Math.max(1, Math.ceil(msLeft / 1_000)) : null;
    },
  };
};

/** See `rateLimits`. */
export type RateLimits = ReturnType<typeof rateLimits>;
