import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** A Redis or Valkey server in which several machines count together. */
export type LimitStore = {
  client: Redis;
  /** Resolves to whether it answers within so many milliseconds. */
  answersWithin(ms: number): Promise<boolean>;
  /** Connects anew: it took too long, and nobody waits for it again before it answers. */
  distrust(): void;
  stop(): void;
};

const answerMs = 500;
const longestPauseMs = 2_000;

/**
 * Connects to the store and keeps trying, without ever holding up whoever counts: what cannot be asked at once fails at
 * once. Says in the log when the store goes away and when it is back.
 */
export const openLimitStore = (url: string, log: Pick<Logger, 'info' | 'warn'>): LimitStore => {
  const client = new Redis(url, {
    autoResendUnfulfilledCommands: false,
    commandTimeout: answerMs,
    connectTimeout: 2_000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * 100, longestPauseMs),
  });
  let isAway = false;
  let isLeaving = false;
  let isStopped = false;
  client.on('error', () => {}); // What it means for a request is counted where the request is counted.
  client.on('close', () => {
    if (!isAway && !isStopped) log.warn('The store of REDIS_URL is away: requests are let through uncounted');
    isAway = true;
    isLeaving = false;
  });
  client.on('ready', () => {
    if (isAway) log.info('The store of REDIS_URL is back: requests are counted again');
    isAway = false;
  });
  return {
    client,
    answersWithin: (ms) =>
      new Promise((resolve) => {
        if (client.status === 'ready') return resolve(true);
        const timer = setTimeout(() => resolve(false), ms);
        client.once('ready', () => {
          clearTimeout(timer);
          resolve(true);
        });
      }),
    distrust: () => {
      if (isLeaving || client.status !== 'ready') return;
      isLeaving = true;
      client.disconnect(true);
    },
    stop: () => {
      isStopped = true;
      client.disconnect();
    },
  };
};
