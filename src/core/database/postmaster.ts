import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgresEnvironment } from './embedded-postgres-binaries.ts';
import type { Cluster } from './embedded-postgres-cluster.ts';

const largestLogBytes = 10_000_000;

/**
 * What a cluster's postmaster.pid says: nothing is there; the process it names is gone; it is there but is not PostgreSQL any more
 * (another program got its id, or nobody collected its exit); or PostgreSQL runs, which includes starting and shutting down.
 */
export type Postmaster = { state: 'absent' } | { state: 'gone' | 'replaced' | 'running'; pid: number; port: number };

/** Reads postmaster.pid and compares it with the processes of this machine. */
export async function findPostmaster(folder: string): Promise<Postmaster> {
  const text = await readFile(pidFile(folder), 'utf8').catch(() => '');
  const [pid = 0, , , port = 0] = text.split('\n').map(Number);
  if (!pid) return { state: 'absent' };

  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  if (commandLine === null) return { state: 'gone', pid, port };
  const [program = '', ...words] = commandLine.split('\0');
  const isOurs = basename(program) === 'postgres' && words.includes(folder);
  return { state: isOurs ? 'running' : 'replaced', pid, port };
}

/** A PostgreSQL that was just launched: `failure` is undefined while it runs, then says why it ended and whether that may pass. */
export type LaunchedPostgres = {
  pid: number | undefined;
  failure(): { reason: string; mayPass: boolean } | undefined;
};

/**
 * Launches PostgreSQL in a session of its own, so that a terminal's Ctrl-C does not reach it and it outlives this process.
 * `durable: false` gives up crash safety for speed.
 */
export async function launchPostgres(
  cluster: Cluster,
  { port, durable }: { port: number; durable: boolean },
): Promise<LaunchedPostgres> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const log = await openLog(cluster.logFile);
  const logStart = (await log.stat()).size;
  const child = spawn(
    join(await cluster.binaries(), 'bin/postgres'),
    ['-D', cluster.folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { cwd: '/', env: postgresEnvironment, detached: true, stdio: ['ignore', log.fd, log.fd], ...cluster.account },
  );
  child.unref();

  // Nothing is awaited before these listen: a PostgreSQL that ends at once would end unheard.
  let failure: ReturnType<LaunchedPostgres['failure']>;
  child.once('error', (error) => {
    failure = { reason: error.message, mayPass: false };
  });
  child.once('exit', async (code) => {
    const reason = await endOfLog(cluster.logFile, logStart);
    failure = { reason, mayPass: code === 0 || /lock file|still in use|Address already in use/.test(reason) };
  });
  await log.close();
  return { pid: child.pid, failure: () => failure };
}

/** Stops PostgreSQL and resolves when its process is gone: open connections are cut, and after 10 s their work is abandoned too. */
export async function stopPostmaster(folder: string, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const deadline = Date.now() + 10_000;
    for (let isFirst = true; Date.now() < deadline; isFirst = false) {
      const postmaster = await findPostmaster(folder);
      if (postmaster.state !== 'running' || postmaster.pid !== pid) return;
      if (isFirst) process.kill(pid, signal);
      await sleep(10);
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop`);
}

/**
 * Removes a postmaster.pid whose process is not PostgreSQL any more: PostgreSQL itself would refuse to start beside it. The file is
 * moved away first and put back when it turns out to be the fresh one of another starter.
 */
export async function removeStalePidFile(folder: string, pid: number): Promise<void> {
  const aside = `${pidFile(folder)}.${randomUUID()}`;
  await rename(pidFile(folder), aside).catch(() => undefined);
  const text = await readFile(aside, 'utf8').catch(() => '');
  if (text && Number.parseInt(text, 10) !== pid) await rename(aside, pidFile(folder));
  else await rm(aside, { force: true });
}

/** A TCP port on the loopback address that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function openLog(logFile: string) {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > largestLogBytes) await rename(logFile, `${logFile}.old`);
  return open(logFile, 'a', 0o600);
}

/** What PostgreSQL wrote since the log had that size, at most the last 2000 characters. */
async function endOfLog(logFile: string, start: number): Promise<string> {
  const log = await readFile(logFile).catch(() => Buffer.alloc(0));
  return log.subarray(start).toString().trim().slice(-2000);
}

const pidFile = (folder: string) => join(folder, 'postmaster.pid');
