import { setTimeout as sleep } from 'node:timers/promises';
import { findCluster } from '../../src/core/database/embedded-postgres-cluster.ts';
import { findPostmaster } from '../../src/core/database/postmaster.ts';
import { type ChildServer, startChildServer } from '../../src/core/testing/child-server.ts';

/** A process of the server that is started again whenever it ends. */
export type KeptProcess = { kill(): void; stop(): Promise<void> };

const againAfterMs = 500;

/** Starts a process and keeps it running. */
export const keepRunning = (environment: Record<string, string>): KeptProcess => {
  let child: ChildServer = startChildServer(environment);
  let isStopping = false;
  const keep = (async () => {
    for (;;) {
      await child.ended;
      if (isStopping) return;
      await sleep(againAfterMs);
      if (isStopping) return;
      child = startChildServer(environment);
    }
  })();
  return {
    kill: () => child.signal('SIGKILL'),
    stop: async () => {
      isStopping = true;
      child.signal('SIGTERM');
      await keep;
    },
  };
};

/** Kills PostgreSQL itself; whoever is attached to it starts it again. */
export const killDatabase = async (dataDirectory: string): Promise<void> => {
  const cluster = await findCluster(dataDirectory);
  const postmaster = cluster && (await findPostmaster(cluster.folder));
  if (postmaster?.state !== 'running') throw new Error('PostgreSQL is not running');
  process.kill(postmaster.pid, 'SIGKILL');
};
