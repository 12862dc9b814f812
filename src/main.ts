import cluster from 'node:cluster';
import { application, ownProduct, products } from './application.ts';
import { type Configuration, readConfiguration } from './core/configuration/configuration.ts';
import { readSecrets, type Secrets } from './core/configuration/secrets.ts';
import { claimSecretKey } from './core/database/claim-secret-key.ts';
import { dropPartitions } from './core/database/drop-partitions.ts';
import { asStartFailure } from './core/database/errors.ts';
import { ensurePartitions } from './core/database/partitions.ts';
import { type DatabaseHandle, openDatabase } from './core/database/pool.ts';
import { type PreparedDatabase, prepareDatabase } from './core/database/prepare-database.ts';
import { destinationJobs, destinationTimers } from './core/destinations/destination-jobs.ts';
import { createEncryption } from './core/encryption/encryption.ts';
import { asListenFailure, ListenError } from './core/http/listen-failure.ts';
import { serveProbes } from './core/http/probes.ts';
import { listen } from './core/http/server.ts';
import { idempotencyWork } from './core/idempotency/jobs/forget-replies.ts';
import { keyedHash } from './core/identifiers/keyed-hash.ts';
import type { Timer } from './core/jobs/job.ts';
import { insertJob } from './core/jobs/queries/insert-job.ts';
import { startWorker } from './core/jobs/worker.ts';
import { createLog } from './core/logs/log.ts';
import { createDeliveryMetrics } from './core/metrics/delivery-metrics.ts';
import { createMetrics } from './core/metrics/metrics.ts';
import { ownMetricsReader } from './core/metrics/metrics-reader.ts';
import { exchangeRateImports } from './core/money/exchange-rate-imports.ts';
import { createOutbound } from './core/outbound/outbound.ts';
import { forkWorkers } from './core/processes/fork-workers.ts';
import { stopOnSignal } from './core/processes/stop-on-signal.ts';
import { limitNotice } from './core/rate-limits/limit-notice.ts';
import { openLimitStore } from './core/rate-limits/limit-store.ts';
import { retainedTables, retentionHorizon } from './core/webhooks/retention.ts';
import { endpointsAtOnce, webhookDeliveries, webhookJobs, webhookTimers } from './core/webhooks/webhook-jobs.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { originOf, welcome } from './demo/welcome.ts';

/** How long requests to others may go on once a worker stops: it has 10 s in all. */
const finishRequestsMs = 7_000;
const clock = (): Date => new Date();
const deliveryMetrics = createDeliveryMetrics();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Something that serves, and how it ends. */
type Serving = { port: number; stop(): Promise<void> };

const serve = async (configuration: Configuration, secrets: Secrets, url: string): Promise<Serving> => {
  const log = createLog(configuration.logLevel);
  const database = await openDatabase(url, { size: configuration.databasePoolSize });
  const { redisUrl, rateLimits } = configuration;
  const limitStore = redisUrl !== undefined && rateLimits === 'on' ? openLimitStore(redisUrl, log) : undefined;
  await limitStore?.answersWithin(1_000);
  const isOneOfSeveral = cluster.isWorker;
  const handle = await application({
    ...{ configuration, secrets, database, clock, log, isOneOfSeveral, limitStore, deliveryMetrics },
  });
  const server = await listen(handle, configuration);
  return {
    port: server.port,
    stop: async () => {
      await server.stop();
      limitStore?.stop();
      await database.end();
    },
  };
};

/** Where a process that works off jobs alone tells how it is and what it counts. */
const serveWorkerProbes = async (
  { role, host, metricsPort }: Configuration,
  database: DatabaseHandle,
): Promise<Serving | undefined> => {
  if (role !== 'worker' || metricsPort === undefined) return undefined;
  const { registry } = createMetrics({ pool: () => database.state(), database });
  const readMetrics = ownMetricsReader([registry, deliveryMetrics.registry]);
  return listen(serveProbes({ database, readMetrics }), { host, port: metricsPort });
};

/** Works off the jobs of every product, keeps partitions ahead of time, drops old ones, keeps exchange rates up to date. */
const work = async (
  configuration: Configuration,
  secrets: Secrets,
  url: string,
): Promise<{ probesPort: number | undefined; stop(): Promise<void> }> => {
  const log = createLog(configuration.logLevel);
  const database = await openDatabase(url, { size: configuration.databasePoolSize });
  const probes = await serveWorkerProbes(configuration, database);
  const rates = exchangeRateImports(configuration.exchangeRatesUrl);
  const stopped = new AbortController();
  await rates.start(database, clock());
  const surroundings = {
    ...{ url, database, clock, log, deliveryMetrics },
    keyedHash: keyedHash(secrets.secretKey),
    encryption: createEncryption(secrets.secretKey),
    outbound: createOutbound({ privateTargets: configuration.outboundPrivate, stopped: stopped.signal }),
    platformAddresses: configuration.platformAddresses,
  };
  const timers: readonly Timer[] = [
    { job: 'core.make_partitions', schedule: '17 3 * * *' },
    { job: 'core.drop_partitions', schedule: '27 3 * * *' },
    ...idempotencyWork.timers,
    ...rates.timers,
    ...destinationTimers,
    ...webhookTimers,
    ...products.flatMap(({ timers = [] }) => timers),
  ];
  for (const { job } of timers.filter(({ isAlsoAtStart }) => isAlsoAtStart))
    await insertJob(database, { name: job, payload: {}, key: job });
  const worker = startWorker({
    ...{ ...surroundings, timers },
    handlers: {
      'core.make_partitions': async ({ now }) => void (await ensurePartitions({ url, now })),
      'core.drop_partitions': async ({ now }) =>
        void (await dropPartitions({ url, tables: retainedTables, horizon: retentionHorizon(now) })),
      ...idempotencyWork.jobs,
      ...rates.jobs,
      ...destinationJobs,
      ...webhookJobs,
      ...Object.assign({}, ...products.map(({ jobs }) => jobs)),
    },
  });
  const delivery = {
    handlers: webhookDeliveries(ownProduct.name),
    timers: [],
    concurrency: endpointsAtOnce,
    fetchesMany: true,
  };
  const deliverer = startWorker({ ...surroundings, ...delivery });
  return {
    probesPort: probes?.port,
    stop: async () => {
      const timer = setTimeout(() => stopped.abort(), finishRequestsMs);
      await Promise.all([worker.stop(), deliverer.stop()]);
      clearTimeout(timer);
      await probes?.stop();
      await database.end();
    },
  };
};

/** Serves from several processes on one port, which is tried out before, so that what is wrong with it is said once. */
const serveByWorkers = async (configuration: Configuration, secrets: Secrets, url: string): Promise<Serving> => {
  const tried = await listen((request) => void request.socket.destroy(), configuration);
  await tried.stop();
  return forkWorkers({
    count: configuration.processes,
    environment: { DATABASE_URL: url, ADMIN_TOKEN: secrets.adminToken, SECRET_KEY: secrets.secretKey },
    metrics: deliveryMetrics.registry,
  });
};

const workerWelcome = ({ host }: Configuration, port: number | undefined): string =>
  port === undefined
    ? 'Working off jobs'
    : `Working off jobs; listens on ${originOf({ host, port })} for /healthz, /readyz and /metrics`;

const fail = (error: unknown): never => {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
};

const runWorker = async (): Promise<void> => {
  const configuration = readConfiguration(process.env, products);
  const { stop } = await serve(configuration, readSecrets(configuration), configuration.databaseUrl as string);
  stopOnSignal(stop, fail);
};

const runServer = async (): Promise<void> => {
  const configuration = readConfiguration(process.env, products);
  const secrets = readSecrets(configuration);
  const prepared: PreparedDatabase = await prepareDatabase({ ...configuration, say });
  let working: Awaited<ReturnType<typeof work>> | undefined;
  let serving: Serving | undefined;
  stopOnSignal(async () => {
    await Promise.all([serving?.stop(), working?.stop()]);
    await prepared.release();
    say('Stopped');
  }, fail);
  try {
    await claimSecretKey({ url: prepared.url, secretKey: secrets.secretKey });
    const isDemo = process.argv.includes('--demo');
    const { dataDirectory, adminToken: givenToken } = configuration;
    const madeToken = givenToken === undefined ? secrets.adminToken : undefined;
    const demo = { url: prepared.url, dataDirectory, adminToken: madeToken };
    const demoKeys = isDemo ? await seedDemo(demo) : null;
    if (configuration.role !== 'api') working = await work(configuration, secrets, prepared.url);
    if (configuration.role === 'worker') return say(workerWelcome(configuration, working?.probesPort));
    const notice = await limitNotice(configuration);
    if (notice) say(notice);
    const start = configuration.processes > 1 ? serveByWorkers : serve;
    serving = await start(configuration, secrets, prepared.url);
    say(welcome({ ...configuration, port: serving.port, demoKeys }));
  } catch (error) {
    await working?.stop();
    await prepared.release();
    throw error instanceof ListenError ? asListenFailure(error, configuration) : asStartFailure(error);
  }
};

(cluster.isWorker ? runWorker() : runServer()).catch(fail);
