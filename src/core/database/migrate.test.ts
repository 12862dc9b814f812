import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrate, migrationsHash, pendingMigrations } from './migrate.ts';

let dataDirectory: string;
let postgres: EmbeddedPostgres;
let directory: string;
let client: Client;
let url: string;

const givenMigration = (name: string, text: string) => writeFile(join(directory, `${name}.sql`), text);
const up = () => migrate({ url, directory });

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'migrate-data-'));
  await chmod(dataDirectory, 0o755);
  postgres = await startEmbeddedPostgres({ dataDirectory, durable: false, say: () => undefined });
}, 30_000);

afterAll(async () => {
  await postgres.stop();
  await removeEmbeddedPostgres(dataDirectory);
  await rm(dataDirectory, { recursive: true });
});

beforeEach(async () => {
  const administrator = new Client(postgres.url('postgres'));
  await administrator.connect();
  await administrator.query('DROP DATABASE IF EXISTS subject WITH (FORCE)');
  await administrator.query('CREATE DATABASE subject');
  await administrator.end();
  url = postgres.url('subject');
  client = new Client(url);
  await client.connect();
  directory = await mkdtemp(join(tmpdir(), 'migrate-files-'));
  await givenMigration('0001-shop', 'CREATE SCHEMA shop;\nCREATE TABLE shop.item (id text);');
  await givenMigration('0002-price', 'ALTER TABLE shop.item ADD COLUMN price numeric;');
});

afterEach(async () => {
  await client.end();
  await rm(directory, { recursive: true });
});

describe('migrate', () => {
  it('applies what is missing, in order and once', async () => {
    expect(await up()).toEqual(['0001-shop', '0002-price']);
    expect(await up()).toEqual([]);

    await givenMigration('0003-name', 'ALTER TABLE shop.item ADD COLUMN name text;');
    expect(await up()).toEqual(['0003-name']);
    const { rows } = await client.query(
      'SELECT number, name, length(sha256) AS length FROM core.migration ORDER BY number',
    );
    expect(rows).toEqual([
      { number: 1, name: '0001-shop', length: 64 },
      { number: 2, name: '0002-price', length: 64 },
      { number: 3, name: '0003-name', length: 64 },
    ]);
  });

  it('applies each migration once when four processes start at the same time', async () => {
    const applied = await Promise.all([up(), up(), up(), up()]);
    expect(applied.flat()).toEqual(['0001-shop', '0002-price']);
  });

  it('keeps nothing of a migration that fails, and says which line it is', async () => {
    await givenMigration('0003-broken', 'CREATE TABLE shop.half (id text);\n\nSELECT nonsense;');
    await expect(up()).rejects.toThrow('Migration 0003-broken failed: column "nonsense" does not exist, line 3');
    expect((await client.query("SELECT to_regclass('shop.half') AS half")).rows).toEqual([{ half: null }]);
    expect(await pendingMigrations(client, directory)).toEqual(['0003-broken']);
  });

  it('runs the statements of a file that says why on their own', async () => {
    await givenMigration(
      '0003-index',
      '-- no transaction: the table is large\nCREATE INDEX CONCURRENTLY a ON shop.item (id);\nCREATE INDEX CONCURRENTLY b ON shop.item (price);\n',
    );
    expect((await Promise.all([up(), up()])).flat()).toContain('0003-index');
  });

  it('waits for a lock and goes on when it is free', async () => {
    await up();
    await givenMigration('0003-name', 'ALTER TABLE shop.item ADD COLUMN name text;');
    await client.query('BEGIN; LOCK TABLE shop.item');
    const migrating = up();
    await expect.poll(async () => waitingFor('shop.item')).toBe(true);
    await client.query('COMMIT');
    expect(await migrating).toEqual(['0003-name']);
  });

  it('refuses a database that another text of a migration has made', async () => {
    await up();
    await givenMigration('0002-price', 'ALTER TABLE shop.item ADD COLUMN price text;');
    await expect(up()).rejects.toThrow('Migration 0002-price was changed after it was applied');
    await expect(pendingMigrations(client, directory)).rejects.toThrow('0002-price');
  });

  it('refuses a database that a newer version has migrated', async () => {
    await up();
    await rm(join(directory, '0002-price.sql'));
    await expect(up()).rejects.toThrow('The database is ahead of this version: it has migration 0002-price');
  });

  it('refuses a migration that comes before one that was applied, a number that is taken and a strange name', async () => {
    await rm(join(directory, '0001-shop.sql'));
    await givenMigration('0002-price', 'SELECT 1;');
    await up();
    await givenMigration('0001-late', 'SELECT 1;');
    await expect(up()).rejects.toThrow('Migration 0001-late comes before one that was applied');
    await givenMigration('0002-twin', 'SELECT 1;');
    await expect(up()).rejects.toThrow('Two migrations have the number of 0002-twin');
    await givenMigration('3-Strange', 'SELECT 1;');
    await expect(up()).rejects.toThrow('3-Strange.sql is not named like a migration');
  });
});

describe('pendingMigrations', () => {
  it('lists everything for a database that was never migrated, and nothing for one that is up to date', async () => {
    expect(await pendingMigrations(client, directory)).toEqual(['0001-shop', '0002-price']);
    await up();
    expect(await pendingMigrations(client, directory)).toEqual([]);
  });
});

describe('migrationsHash', () => {
  it('changes with a name or a text and with nothing else', async () => {
    const hash = await migrationsHash(directory);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await migrationsHash(directory)).toBe(hash);
    await givenMigration('0002-price', 'SELECT 1;');
    expect(await migrationsHash(directory)).not.toBe(hash);
  });
});

async function waitingFor(table: string): Promise<boolean> {
  const observer = new Client(url);
  await observer.connect();
  const { rowCount } = await observer.query('SELECT FROM pg_locks WHERE relation = to_regclass($1) AND NOT granted', [
    table,
  ]);
  await observer.end();
  return rowCount !== 0;
}
