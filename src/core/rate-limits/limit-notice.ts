import type { Configuration } from '../configuration/configuration.ts';
import { openLimitStore } from './limit-store.ts';

const patienceMs = 2_000;
const silent = { info: () => {}, warn: () => {} };

type Settings = Pick<Configuration, 'databaseUrl' | 'rateLimits' | 'redisUrl'>;

/**
 * What an operator should know about rate limits when the server starts, null for nothing: that their store does not
 * answer, or that a machine which shares its database with others counts alone.
 */
export const limitNotice = async ({ databaseUrl, rateLimits, redisUrl }: Settings): Promise<string | null> => {
  if (rateLimits === 'off') return null;
  if (redisUrl === undefined)
    return databaseUrl === undefined
      ? null
      : 'Rate limits are counted on this machine alone; set REDIS_URL where several machines share this database';
  const store = openLimitStore(redisUrl, silent);
  const answers = await store.answersWithin(patienceMs);
  store.stop();
  const { host } = new URL(redisUrl);
  return answers ? null : `REDIS_URL: nothing answers at ${host}; requests are let through uncounted until it does`;
};
