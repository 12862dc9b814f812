import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Logger,
  parseCronItems,
  type Runner,
  type RunnerOptions,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type { Logger as Log } from 'pino';
import { openWorkerPool } from '../database/worker-pool.ts';
import { startHeartbeat } from './heartbeat.ts';
import type { JobHandler, JobSurroundings, Timer } from './job.ts';

const restartMs = 1_000;
/** How long a job may wait among those that were fetched before another process may have it. */
const fetchedMs = 2_000;
/** As many as the library makes by itself. Jobs hold none of them: they are for fetching and ending jobs, which can wait. */
const mostConnections = 10;

type Work = JobSurroundings & {
  url: string;
  handlers: Readonly<Record<string, JobHandler>>;
  timers: readonly Timer[];
  clock: () => Date;
  concurrency?: number;
  /** For many short jobs at once: fetches them by the dozen instead of one by one. */
  fetchesMany?: boolean;
};

/** The library warns of fewer connections than jobs at once. */
const isMeant = (message: string): boolean => message.includes('having maxPoolSize');

const libraryLog = (log: Log) =>
  new Logger(() => (level, message) => {
    if (level === 'error') log.error({ jobs: message });
    else if (level === 'warning' && !isMeant(message)) log.warn({ jobs: message });
  });

/** A method of the library's queue that its types hide. */
type InBackground = { background(work: Promise<unknown>): void };

/** Jobs are fetched and ended together, so few connections are needed. */
const manyAtOnce = (concurrency: number): NonNullable<RunnerOptions['preset']> => ({
  worker: {
    localQueue: { size: concurrency, ttl: fetchedMs },
    completeJobBatchDelay: 0,
    failJobBatchDelay: 0,
  },
});

/** The library's task list: each handler with what a job is given. */
export const taskListOf = (work: Omit<Work, 'url' | 'timers'>): TaskList => {
  const { handlers, clock, database, keyedHash, encryption, outbound, platformAddresses, log, deliveryMetrics } = work;
  const surroundings = { database, keyedHash, encryption, outbound, platformAddresses, log, deliveryMetrics };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (payload: unknown) => handle({ ...surroundings, payload, clock, now: clock() }),
    ]),
  );
};

/** Works off jobs until it is stopped; goes on by itself after the database was away. `stop` finishes the jobs in hand. */
export const startWorker = (work: Work): { stop(): Promise<void> } => {
  const { url, database, timers, log, concurrency = 4, fetchesMany = false } = work;
  // The library locks jobs in the name of the pool, not of the worker in it.
  const poolIds = new Set<string>();
  const heartbeat = startHeartbeat(database, poolIds, (err) =>
    log.warn({ err }, 'A worker could not say that it lives'),
  );
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => {
    poolIds.add(workerPool.id);
    heartbeat.beatNow();
  });
  // The library (0.18) fails to give fetched jobs back at a stop while it has nothing else in hand: it is given something.
  events.on('localQueue:init', ({ localQueue }) => {
    events.once('pool:gracefulShutdown', () => (localQueue as unknown as InBackground).background(sleep(1)));
  });
  events.on('pool:release', ({ workerPool }) => void poolIds.delete(workerPool.id));
  const { pool, end } = openWorkerPool(url, {
    size: mostConnections,
    lost: (err) => log.warn({ err }, 'A connection of the worker was lost'),
  });
  const options = {
    pgPool: pool,
    concurrency,
    events,
    noHandleSignals: true,
    pollInterval: 1_000,
    ...(fetchesMany && { preset: manyAtOnce(concurrency) }),
    logger: libraryLog(log),
    taskList: taskListOf(work),
    parsedCronItems: parseCronItems(timers.map(({ job, schedule }) => ({ task: job, match: schedule }))),
  };

  let runner: Runner | null = null;
  let isStopping = false;
  const keepRunning = async (): Promise<void> => {
    while (!isStopping) {
      try {
        runner = await run(options);
        if (isStopping) await runner.stop();
        await runner.promise;
      } catch (err) {
        log.error({ err }, 'The worker stopped and is started again');
      }
      runner = null;
      if (!isStopping) await sleep(restartMs);
    }
  };
  const running = keepRunning();

  return {
    stop: async () => {
      isStopping = true;
      await runner?.stop().catch(() => {});
      await running;
      await heartbeat.stop();
      await end();
    },
  };
};
