import cluster from 'node:cluster';
import type { Registry } from 'prom-client';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import { answerMetricsQuestions } from '../metrics/metrics-reader.ts';

/**
 * Runs `count` copies of this program on one port, as `cluster.isWorker`, and replaces one that dies. They count rate
 * limits and metrics together through this process, which has metrics of its own. Fails when one ends before all have
 * listened.
 */
export const forkWorkers = async ({
  count,
  environment,
  metrics,
}: {
  count: number;
  environment: Record<string, string>;
  metrics: Registry;
}): Promise<{ port: number; stop(): Promise<void> }> => {
  new RateLimiterClusterMaster();
  answerMetricsQuestions(metrics);
  let isStopping = false;
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
        if (++startedCount === count) resolve(address.port);
      });
      cluster.on('exit', (_worker, code) => {
        if (startedCount < count) reject(new Error(`A server process ended with code ${code}`));
        else if (!isStopping) fork();
      });
      for (let index = 0; index < count; index++) fork();
    });
    return { port, stop: () => end('SIGTERM') };
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
};
