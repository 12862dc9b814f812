import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Client, DatabaseError } from 'pg';
import { attach, detachAsLast } from './embedded-postgres-attachment.ts';
import { type Cluster, findCluster, findOrMakeCluster, postgresUser } from './embedded-postgres-cluster.ts';
import {
  findPostmaster,
  freePort,
  type LaunchedPostgres,
  launchPostgres,
  type Postmaster,
  removeStalePidFile,
  stopPostmaster,
} from './postmaster.ts';

const startTimeoutMs = 120_000;
const raceTimeoutMs = 10_000;
const relaunchMs = 200;
const pollMs = 20;
const reattachMs = 1000;

type Attachment = { client: Client; port: number };
type Start = {
  cluster: Cluster;
  dataDirectory: string;
  durable: boolean;
  say: (line: string) => void;
  stopping: AbortSignal;
  port?: number;
};

/** A PostgreSQL on 127.0.0.1 that runs at least until `stop`. */
export type EmbeddedPostgres = {
  /** The connection string of one of its databases; it stays the same when PostgreSQL has to be started again. */
  url(databaseName: string): string;
  /** Ends this process's need for PostgreSQL; the last process that needs it stops it and waits until it is gone. */
  stop(): Promise<void>;
};

/**
 * Starts the PostgreSQL of a data directory, or attaches to it where another process has started it; makes it on the first start
 * and recovers it after a crash. It does not outlive the processes that need it, even when they are killed. `say` gets one line
 * for each unusual event. Fails with one Error that says why, with the end of PostgreSQL's log where that knows more.
 */
export async function startEmbeddedPostgres({
  dataDirectory,
  durable = true,
  say,
}: {
  dataDirectory: string;
  durable?: boolean;
  say: (line: string) => void;
}): Promise<EmbeddedPostgres> {
  try {
    const cluster = await findOrMakeCluster(dataDirectory, { durable, say });
    const stop = new AbortController();
    const start = { cluster, dataDirectory, durable, say, stopping: stop.signal };
    return keepAttached(await startOrAttach(start), start, stop);
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/**
 * Removes the PostgreSQL of a data directory with all its data, wherever it lives; refuses while it is running. False when
 * there is none.
 */
export async function removeEmbeddedPostgres(dataDirectory: string): Promise<boolean> {
  const cluster = await findCluster(dataDirectory);
  if (!cluster) return false;
  const postmaster = await findPostmaster(cluster.folder);
  if (postmaster.state === 'running')
    throw new Error(`A server uses the database in ${dataDirectory}: stop the server first, by Ctrl-C where it runs`);
  for (const file of cluster.files) await rm(file, { recursive: true, force: true });
  return true;
}

/** postmaster.pid is the mutex: of several starters one PostgreSQL survives, and everybody attaches to that one. */
async function startOrAttach(start: Start): Promise<Attachment> {
  const { cluster, say } = start;
  const startedAt = Date.now();
  let launched: LaunchedPostgres | undefined;
  let watchedPid: number | undefined;
  let lastError: unknown = new Error('it was stopped meanwhile');
  // What this process has launched is attached to even when it is stopped meanwhile: nobody else would end it.
  const isWanted = () => !start.stopping.aborted || (launched !== undefined && !launched.failure());
  while (Date.now() - startedAt < startTimeoutMs && isWanted()) {
    const postmaster = await findPostmaster(cluster.folder);
    if (postmaster.state === 'running') {
      if (watchedPid !== postmaster.pid) spawnWatcher(start.dataDirectory);
      watchedPid = postmaster.pid;
      try {
        const client = await attach(cluster, postmaster.port);
        if (launched?.pid !== postmaster.pid) say(`Attached to the running PostgreSQL (process ${postmaster.pid})`);
        return { client, port: postmaster.port };
      } catch (error) {
        if (isFinal(error)) throw error;
        lastError = error;
      }
    } else if (!launched || launched.failure()) {
      const failure = launched?.failure();
      if (failure && !(failure.mayPass && Date.now() - startedAt < raceTimeoutMs)) throw new Error(failure.reason);
      if (failure) await sleep(relaunchMs);
      await prepareLaunch(postmaster, start, launched === undefined);
      launched = await launchPostgres(cluster, { durable: start.durable, port: start.port ?? (await freePort()) });
    }
    await sleep(pollMs);
  }
  throw lastError;
}

async function prepareLaunch(postmaster: Postmaster, { cluster, say }: Start, isFirstTry: boolean): Promise<void> {
  if (postmaster.state === 'replaced') {
    await removeStalePidFile(cluster.folder, postmaster.pid);
    say(`Removed a stale postmaster.pid: process ${postmaster.pid} is not PostgreSQL any more`);
  }
  if (postmaster.state !== 'absent' && isFirstTry) say('PostgreSQL was not shut down properly: recovering');
}

/** Attaches again whenever the connection breaks, after PostgreSQL's own crash recovery as well as after its end. */
function keepAttached(first: Attachment, start: Start, stop: AbortController): EmbeddedPostgres {
  const { port } = first;
  let attachment: Client | null = null;
  let reattaching = Promise.resolve();

  const keep = ({ client }: Attachment) => {
    attachment = client;
    client.once('end', () => {
      attachment = null;
      reattaching = reattach();
    });
  };
  const reattach = async () => {
    while (!stop.signal.aborted) {
      await sleep(reattachMs, undefined, { signal: stop.signal }).catch(() => undefined);
      await startOrAttach({ ...start, port }).then(keep, () => undefined);
      if (attachment) return;
    }
  };
  keep(first);

  return {
    url: (databaseName) => `postgres://${postgresUser}:${start.cluster.password}@127.0.0.1:${port}/${databaseName}`,
    stop: async () => {
      stop.abort();
      await reattaching;
      if (attachment) await detach(attachment, start.cluster);
    },
  };
}

/** A connection that breaks meanwhile is a detached one, and then PostgreSQL is the watcher's to stop. */
async function detach(attachment: Client, cluster: Cluster): Promise<void> {
  const isLast = await detachAsLast(attachment).catch(() => false);
  const postmaster = await findPostmaster(cluster.folder);
  if (isLast && postmaster.state === 'running') await stopPostmaster(cluster.folder, postmaster.pid);
  await attachment.end();
}

/** Every starter spawns a watcher and the surplus ends at once, so there is one even when a starter is killed at the worst moment. */
function spawnWatcher(dataDirectory: string): void {
  const program = fileURLToPath(new URL('./watch-embedded-postgres.ts', import.meta.url));
  spawn(process.execPath, [program, realpathSync(dataDirectory)], {
    cwd: '/',
    detached: true,
    stdio: 'ignore',
    env: {},
  })
    .once('error', () => undefined)
    .unref();
}

/** A refused password or a missing database does not get better by waiting; everything else is PostgreSQL coming or going. */
function isFinal(error: unknown): boolean {
  return error instanceof DatabaseError && /^(28|3D)/.test(error.code ?? '');
}
