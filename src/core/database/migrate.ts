import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import { whileLocked } from './client.ts';
import { sqlState } from './errors.ts';

/** The folder of this product's migrations. */
const migrationsDirectory = fileURLToPath(new URL('../../../db/migrations', import.meta.url));

const migrationLock = 7_001;
const attempts = 5;
const retryMs = 500;
const createRegister = `
  CREATE SCHEMA IF NOT EXISTS core;
  CREATE TABLE IF NOT EXISTS core.migration (
    number     integer     NOT NULL,
    name       text        NOT NULL,
    sha256     text        NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT migration_pkey PRIMARY KEY (number)
  );
  COMMENT ON TABLE core.migration IS 'The migrations this database has seen; written by the migrator alone.';
  COMMENT ON COLUMN core.migration.sha256 IS 'SHA-256 of the file: an applied migration never changes.';`;

/** One file of the migrations folder. */
type Migration = { number: number; name: string; text: string; sha256: string };
type AppliedMigration = Pick<Migration, 'number' | 'name' | 'sha256'>;

/** Whatever runs one statement: a `pg` client or pool, or another driver behind the same two words. */
type StatementRunner = { query(statement: string): Promise<{ rows: unknown[] }> };

/**
 * Brings the database up to the last migration and returns the names of those it applied, in order. Several processes may call it
 * at once. Each file `NNNN-name.sql` is one transaction, unless its first line is `-- no transaction: <reason>`; then each
 * statement, ended by a semicolon at the end of a line, stands alone and must bear repetition. Refuses a database that another
 * text of an applied file or a newer version of this server has migrated.
 */
export async function migrate({
  url,
  directory = migrationsDirectory,
  say = () => undefined,
}: {
  url: string;
  directory?: string;
  say?: (line: string) => void;
}): Promise<string[]> {
  const migrations = await readMigrations(directory);
  return whileLocked({ url, name: 'tributary-migrate' }, migrationLock, async (client) => {
    await client.query("SET lock_timeout = '5s'; SET client_min_messages = warning");
    await client.query(createRegister);
    const pending = findPending(migrations, await listApplied(client));
    for (const migration of pending) {
      await applyPatiently(client, migration);
      say(`Applied migration ${migration.name}`);
    }
    return pending.map(({ name }) => name);
  });
}

/** The names of the migrations that the database still lacks, by one small statement; refuses what `migrate` refuses. */
export async function pendingMigrations(database: StatementRunner, directory = migrationsDirectory): Promise<string[]> {
  const [migrations, applied] = await Promise.all([readMigrations(directory), listApplied(database)]);
  return findPending(migrations, applied).map(({ name }) => name);
}

/** SHA-256 over the names and texts of all migrations: equal hashes make equal schemas. */
export async function migrationsHash(directory = migrationsDirectory): Promise<string> {
  const migrations = await readMigrations(directory);
  return sha256(JSON.stringify(migrations.map(({ name, text }) => [name, text])));
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.sql')).sort();
  const migrations = await Promise.all(
    files.map(async (file) => {
      const [, number] = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(file) ?? [];
      if (!number) throw new Error(`${join(directory, file)} is not named like a migration: 0001-name.sql`);
      const text = await readFile(join(directory, file), 'utf8');
      return { number: Number(number), name: file.replace('.sql', ''), text, sha256: sha256(text) };
    }),
  );
  const twin = migrations.find(({ number }, index) => number === migrations[index - 1]?.number);
  if (twin) throw new Error(`Two migrations have the number of ${twin.name}`);
  return migrations;
}

async function listApplied(database: StatementRunner): Promise<AppliedMigration[]> {
  try {
    const { rows } = await database.query('SELECT number, name, sha256 FROM core.migration ORDER BY number');
    return rows as AppliedMigration[];
  } catch (error) {
    const isUnmigrated = sqlState(error) === '42P01' || sqlState(error) === '3F000';
    if (isUnmigrated) return [];
    throw error;
  }
}

/** What is left to apply, after making sure that everything applied is a known file with the same text. */
function findPending(migrations: Migration[], applied: AppliedMigration[]): Migration[] {
  for (const { number, name, sha256 } of applied) {
    const migration = migrations.find((candidate) => candidate.number === number);
    if (!migration)
      throw new Error(`The database is ahead of this version: it has migration ${name}. Start the newer version`);
    if (migration.sha256 !== sha256) {
      throw new Error(
        `Migration ${migration.name} was changed after it was applied. Undo that and add a new migration`,
      );
    }
  }
  const last = applied.at(-1)?.number ?? 0;
  const pending = migrations.filter(({ number }) => !applied.some((done) => done.number === number));
  const late = pending.find(({ number }) => number < last);
  if (late) throw new Error(`Migration ${late.name} comes before one that was applied. Give it the next number`);
  return pending;
}

/** A migration that has to wait for a lock would make every statement behind it wait: it gives up after 5 s and tries again. */
async function applyPatiently(client: Client, migration: Migration): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await apply(client, migration);
    } catch (error) {
      const isLockTimeout = sqlState(error) === '55P03';
      if (!isLockTimeout || attempt === attempts) throw failureOf(migration, error);
      await sleep(retryMs * attempt);
    }
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  if (migration.text.startsWith('-- no transaction: ')) {
    for (const statement of migration.text.split(/;[ \t]*$/m)) await client.query(statement);
    await record(client, migration);
    return;
  }
  try {
    await client.query('BEGIN');
    await client.query(migration.text);
    await record(client, migration);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function record(client: Client, { number, name, sha256 }: Migration): Promise<void> {
  await client.query('INSERT INTO core.migration (number, name, sha256) VALUES ($1, $2, $3)', [number, name, sha256]);
}

function failureOf({ name, text }: Migration, error: unknown): Error {
  const { message, position } = error as { message: string; position?: string };
  const line = position ? `, line ${text.slice(0, Number(position)).split('\n').length}` : '';
  return new Error(`Migration ${name} failed: ${message}${line}`, { cause: error });
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
