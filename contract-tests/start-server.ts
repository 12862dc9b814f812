import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { removeEmbeddedPostgres } from '../src/core/database/embedded-postgres.ts';
import { startChild } from './child-process.ts';

/** The real server on a port and a database of its own. */
export type StartingServer = {
  adminToken: string;
  /** Resolves with the origin when the server is ready. */
  ready: Promise<string>;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
};

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const prefix = 'tributary-contract-tests-';
const startWithinMs = 60_000;
const removeWithinMs = 15_000;

/**
 * Starts the server as `make start` does, with demo data, in a temporary folder. It takes this machine for its proxy, so
 * that a request can come from an address of its own, and demands HTTPS, so that one can come over plain HTTP; the
 * environment that is given changes that.
 */
export const startServer = (environment: Record<string, string> = {}): StartingServer => {
  const removed = removeLeftovers();
  const adminToken = `operator_${randomBytes(24).toString('base64url')}`;
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const server = startChild(main, ['--demo'], {
    DATA_DIR: folder,
    PORT: '0',
    LOG_LEVEL: 'silent',
    ADMIN_TOKEN: adminToken,
    TRUSTED_PROXIES: '127.0.0.1',
    REQUIRE_HTTPS: 'true',
    EXCHANGE_RATES_URL: 'off',
    EXPERIMENTS_HOST: 'localhost',
    ...environment,
  });
  const ready = server.waitFor(/listens on (http:\S+)/, startWithinMs).then(async ([, origin = '']) => {
    const { status } = await fetch(`${origin}/readyz`);
    if (status !== 200) throw new Error(`The server says it listens, but /readyz answers ${status}`);
    return origin;
  });
  return {
    adminToken,
    ready,
    stop: async () => {
      // A server that has started takes its PostgreSQL along; one that is stopped before leaves it to the watcher.
      await ready.catch(() => {});
      await server.stop();
      await removed;
      await removeOnceFree(folder);
    },
  };
};

/** Waits for a PostgreSQL that outlives its server for a moment. */
const removeOnceFree = async (folder: string): Promise<void> => {
  for (const deadline = Date.now() + removeWithinMs; ; await sleep(100))
    try {
      return await removeFolder(folder);
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
};

/** The database may live outside the folder, where a user other than root can reach it. */
const removeFolder = async (folder: string): Promise<void> => {
  await removeEmbeddedPostgres(folder);
  await rm(folder, { recursive: true, force: true });
};

/** A run that was killed could not remove its folder; the next one does. */
const removeLeftovers = async (): Promise<void> => {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) && Number(name.slice(prefix.length).split('-')[0]);
    if (pid && !isRunning(pid)) await removeFolder(join(tmpdir(), name)).catch(() => {});
  }
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};
