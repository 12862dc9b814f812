import cluster from 'node:cluster';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import { application, products } from './application.ts';
import { type Configuration, ConfigurationError, readConfiguration } from './core/configuration/configuration.ts';
import { readSecrets, type Secrets } from './core/configuration/secrets.ts';
import { ensurePartitions } from './core/database/partitions.ts';
import { openDatabase } from './core/database/pool.ts';
import { type PreparedDatabase, prepareDatabase } from './core/database/prepare-database.ts';
import { listen } from './core/http/server.ts';
import { keyedHash } from './core/identifiers/keyed-hash.ts';
import { startWorker } from './core/jobs/worker.ts';
import { createLog } from './core/logs/log.ts';
import { answerMetricsQuestions } from './core/metrics/metrics-reader.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { welcome } from './demo/welcome.ts';

const clock = (): Date => new Date();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Something that serves, and how it ends. */
type Serving = { port: number; stop(): Promise<void> };

const serve = async (configuration: Configuration, secrets: Secrets, url: string): Promise<Serving> => {
  const log = createLog(configuration.logLevel);
  const database = await openDatabase(url, { size: configuration.databasePoolSize });
  const isOneOfSeveral = cluster.isWorker;
  const handle = await application({ configuration, secrets, database, clock, log, isOneOfSeveral });
  const server = await listen(handle, configuration);
  return {
    port: server.port,
    stop: async () => {
      await server.stop();
      await database.end();
    },
  };
};

/** Works off the jobs of every product and keeps partitions ahead of time. */
const work = async (
  configuration: Configuration,
  secrets: Secrets,
  url: string,
): Promise<{ stop(): Promise<void> }> => {
  const log = createLog(configuration.logLevel);
  const database = await openDatabase(url, { size: configuration.databasePoolSize });
  const worker = startWorker({
    ...{ url, database, clock, log, keyedHash: keyedHash(secrets.secretKey) },
    handlers: {
      'core.make_partitions': async ({ now }) => void (await ensurePartitions({ url, now })),
      ...Object.assign({}, ...products.map(({ jobs }) => jobs)),
    },
    timers: [{ job: 'core.make_partitions', schedule: '17 3 * * *' }, ...products.flatMap(({ timers = [] }) => timers)],
  });
  return {
    stop: async () => {
      await worker.stop();
      await database.end();
    },
  };
};

/** Runs `processes` workers on one port and replaces one that dies. */
const serveByWorkers = async (configuration: Configuration, secrets: Secrets, url: string): Promise<Serving> => {
  new RateLimiterClusterMaster();
  answerMetricsQuestions();
  let isStopping = false;
  const environment = { DATABASE_URL: url, ADMIN_TOKEN: secrets.adminToken, SECRET_KEY: secrets.secretKey };
  // What is sent to a worker that has just died is lost; that it died is noticed below.
  const fork = () => cluster.fork(environment).on('error', () => {});
  const end = async (signal: NodeJS.Signals) => {
    isStopping = true;
    const workers = Object.values(cluster.workers ?? {});
    const ends = workers.map((worker) => new Promise((ended) => worker?.once('exit', ended)));
    for (const worker of workers) worker?.process.kill(signal);
    await Promise.all(ends);
  };
  try {
    const port = await new Promise<number>((resolve, reject) => {
      let startedCount = 0;
      cluster.on('listening', (_worker, address) => {
        if (++startedCount === configuration.processes) resolve(address.port);
      });
      cluster.on('exit', (_worker, code) => {
        if (startedCount < configuration.processes)
          reject(code === portTaken ? new PortTaken() : new Error(`A server process ended with code ${code}`));
        else if (!isStopping) fork();
      });
      for (let index = 0; index < configuration.processes; index++) fork();
    });
    return { port, stop: () => end('SIGTERM') };
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
};

/** Stops gracefully on the first SIGINT or SIGTERM; the second SIGINT ends the process at once. */
const stopOnSignal = (stop: () => Promise<void>): void => {
  let isStopping = false;
  const begin = (signal: NodeJS.Signals) => {
    if (isStopping && signal === 'SIGINT' && cluster.isPrimary) process.exit(130);
    if (isStopping) return;
    isStopping = true;
    stop().then(
      () => process.exit(0),
      (error) => fail(error),
    );
  };
  process.on('SIGINT', begin);
  process.on('SIGTERM', begin);
};

/** The exit code by which a worker tells its primary that it could not listen; the primary says so once for all. */
const portTaken = 98;
class PortTaken extends Error {
  readonly code = 'EADDRINUSE';
}

const fail = (error: unknown): never => {
  const isPortTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (isPortTaken && cluster.isWorker) process.exit(portTaken);
  if (isPortTaken)
    say(`Port ${process.env.PORT || 8080} is in use: stop what listens there or set PORT to another one`);
  else if (error instanceof ConfigurationError) say(error.message);
  else say(error instanceof Error ? `${error.message}` : String(error));
  process.exit(1);
};

const runWorker = async (): Promise<void> => {
  const configuration = readConfiguration();
  const { stop } = await serve(configuration, readSecrets(configuration), configuration.databaseUrl as string);
  stopOnSignal(stop);
};

const runServer = async (): Promise<void> => {
  const configuration = readConfiguration();
  const secrets = readSecrets(configuration);
  const prepared: PreparedDatabase = await prepareDatabase({ ...configuration, say });
  let working: { stop(): Promise<void> } | undefined;
  let serving: Serving | undefined;
  stopOnSignal(async () => {
    await serving?.stop();
    await working?.stop();
    await prepared.release();
    say('Stopped');
  });
  try {
    const isDemo = process.argv.includes('--demo');
    const demo = { url: prepared.url, dataDirectory: configuration.dataDirectory, adminToken: secrets.adminToken };
    const demoKeys = isDemo ? await seedDemo(demo) : null;
    if (configuration.role !== 'api') working = await work(configuration, secrets, prepared.url);
    if (configuration.role === 'worker') return say('Working off jobs');
    const start = configuration.processes > 1 ? serveByWorkers : serve;
    serving = await start(configuration, secrets, prepared.url);
    say(welcome({ ...configuration, port: serving.port, demoKeys }));
  } catch (error) {
    await working?.stop();
    await prepared.release();
    throw error;
  }
};

(cluster.isWorker ? runWorker() : runServer()).catch(fail);
