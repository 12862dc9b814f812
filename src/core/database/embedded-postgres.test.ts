import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../testing/child-server.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { findCluster } from './embedded-postgres-cluster.ts';
import { findPostmaster } from './postmaster.ts';

const isRoot = process.getuid?.() === 0;
/** For what a busy machine does late; the watcher alone takes 5 s. */
const patienceMs = 45_000;
let temporary: string;
let dataDirectory: string;
let said: string[];

const start = ({ durable = false } = {}) =>
  startEmbeddedPostgres({ dataDirectory, durable, say: (line) => said.push(line) });

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(statement).finally(() => client.end());
  return rows;
}

/** PostgreSQL's and the watcher's processes of this test, found by the data directory in their command line. */
async function listProcesses(): Promise<string[]> {
  const processes: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (commandLine.includes(temporary) && Number(pid) !== process.pid) processes.push(commandLine);
  }
  return processes;
}

const nothingIsLeft = () => eventually(async () => (await listProcesses()).length === 0, patienceMs);

async function postmasterPid(): Promise<number> {
  const cluster = await findCluster(dataDirectory);
  const postmaster = cluster ? await findPostmaster(cluster.folder) : null;
  return postmaster?.state === 'running' ? postmaster.pid : 0;
}

/** Another process that starts PostgreSQL and then waits; resolves when it is attached. */
async function startInAnotherProcess(): Promise<ChildProcess> {
  const program = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url))});
    const dataDirectory = ${JSON.stringify(dataDirectory)};
    await startEmbeddedPostgres({ dataDirectory, durable: false, say: () => undefined });
    console.log('attached');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('exit', () => reject(new Error('The other process ended')));
  });
  return child;
}

beforeEach(async () => {
  temporary = await mkdtemp(join(await realpath(tmpdir()), 'embedded-postgres-'));
  await chmod(temporary, 0o755);
  dataDirectory = join(temporary, 'data');
  said = [];
});

afterEach(async () => {
  const pid = await postmasterPid().catch(() => 0);
  if (pid) process.kill(pid, 'SIGQUIT');
  await nothingIsLeft();
  await removeEmbeddedPostgres(dataDirectory).catch(() => undefined);
  await rm(temporary, { recursive: true, force: true });
});

describe('startEmbeddedPostgres', { timeout: 120_000 }, () => {
  it('makes a database on the first start, keeps it on the second and leaves no process behind', async () => {
    const first = await start();
    expect(said).toEqual([`Making the PostgreSQL database in ${dataDirectory}/postgres`]);
    await query(first.url('postgres'), "CREATE TABLE kept AS SELECT 'é' AS letter");
    await first.stop();
    expect(await postmasterPid()).toBe(0);
    await nothingIsLeft();

    const second = await start();
    expect(said).toHaveLength(1);
    expect(await query(second.url('postgres'), 'SELECT letter, length(letter) FROM kept')).toEqual([
      { letter: 'é', length: 1 },
    ]);
    await second.stop();
  });

  it('listens on the loopback address only and demands the password', async () => {
    const postgres = await start();
    const url = new URL(postgres.url('postgres'));
    expect(await query(url.href, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    url.password = 'wrong';
    await expect(query(url.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    await postgres.stop();
  });

  it('attaches to the running PostgreSQL and stops it with the last of two', async () => {
    const first = await start();
    const second = await start();
    expect(said.at(-1)).toMatch(/^Attached to the running PostgreSQL/);
    expect(second.url('postgres')).toBe(first.url('postgres'));

    await first.stop();
    expect(await query(second.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(await postmasterPid()).toBe(0);
  });

  it('serves two processes that both start it for the first time', async () => {
    const [one, two] = await Promise.all([startInAnotherProcess(), start()]);
    expect(await query(two.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await readdir(dataDirectory)).sort()).toEqual(['postgres', 'postgres.log', 'postgres.password']);
    one.kill('SIGKILL');
    await two.stop();
  });

  it('starts while PostgreSQL is shutting down', async () => {
    const first = await start();
    const [second] = await Promise.all([start(), first.stop()]);
    expect(await query(second.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const [third] = await Promise.all([start(), second.stop()]);
    expect(await query(third.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await third.stop();
  });

  it('is stopped by the watcher when the only attached process was killed', async () => {
    const child = await startInAnotherProcess();
    expect(await postmasterPid()).not.toBe(0);
    child.kill('SIGKILL');
    await eventually(async () => (await postmasterPid()) === 0, patienceMs);
    expect(await readFile(join(dataDirectory, 'postgres.log'), 'utf8')).toMatch(/database system is shut down\n$/);
  });

  it('recovers what was committed before PostgreSQL itself was killed', async () => {
    const postgres = await start({ durable: true });
    await query(postgres.url('postgres'), 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(await postmasterPid(), 'SIGKILL');
    await postgres.stop();

    const next = await start();
    expect(said.at(-1)).toBe('PostgreSQL was not shut down properly: recovering');
    expect(await query(next.url('postgres'), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await next.stop();
  });

  it('starts PostgreSQL again under the same URL when it was killed beneath a living server', async () => {
    const postgres = await start();
    process.kill(await postmasterPid(), 'SIGKILL');
    await eventually(() => query(postgres.url('postgres'), 'SELECT 1').then(Boolean, () => false), patienceMs);
    await eventually(() => said.includes('PostgreSQL was not shut down properly: recovering'), patienceMs);
    await postgres.stop();
    expect(await postmasterPid()).toBe(0);
  });

  it('leaves nothing behind when it is stopped while it starts PostgreSQL again', async () => {
    const postgres = await start();
    const killed = await postmasterPid();
    process.kill(killed, 'SIGKILL');
    await eventually(async () => ![0, killed].includes(await postmasterPid()), patienceMs);
    await postgres.stop();
    expect(await postmasterPid()).toBe(0);
  });

  it('removes a postmaster.pid whose process is another program by now', async () => {
    await (await start()).stop();
    await writeFile(
      join(dataDirectory, 'postgres/postmaster.pid'),
      `${process.pid}\n${dataDirectory}/postgres\n0\n1\n`,
    );
    const postgres = await start();
    expect(said.at(-2)).toBe(`Removed a stale postmaster.pid: process ${process.pid} is not PostgreSQL any more`);
    await postgres.stop();
  });

  it("says in one Error why it cannot start, with the end of PostgreSQL's log", async () => {
    await (await start()).stop();
    await writeFile(join(dataDirectory, 'postgres/postgresql.auto.conf'), 'no_such_setting = 1\n');
    await expect(start()).rejects.toThrow(
      /^PostgreSQL did not start: .*unrecognized configuration parameter "no_such_setting"/s,
    );
  });

  it.runIf(isRoot)(
    'keeps the data under /var/tmp where the unprivileged user cannot enter the data directory',
    async () => {
      await mkdir(dataDirectory);
      await chmod(temporary, 0o700);
      const postgres = await start();
      const location = (await readFile(join(dataDirectory, 'postgres.location'), 'utf8')).trim();
      expect(location).toMatch(/^\/var\/tmp\/tributary-[0-9a-f]{16}\/postgres$/);
      expect(said).toEqual([expect.stringContaining(location)]);
      await query(postgres.url('postgres'), `CREATE DATABASE "${randomUUID()}"`);
      await postgres.stop();

      await removeEmbeddedPostgres(dataDirectory);
      await expect(readdir(location)).rejects.toThrow(/ENOENT/);
      expect(await readdir(dataDirectory)).toEqual([]);
    },
  );
});
