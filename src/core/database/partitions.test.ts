import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { ensurePartitions } from './partitions.ts';

const november = new Date('2026-11-30T23:59:59.999Z');
const fourMonths = ['shop.visit_y2026m11', 'shop.visit_y2026m12', 'shop.visit_y2027m01', 'shop.visit_y2027m02'];
let dataDirectory: string;
let postgres: EmbeddedPostgres;
let client: Client;
let url: string;

async function partitionOf(instant: string): Promise<string> {
  const { rows } = await client.query('INSERT INTO shop.visit VALUES ($1) RETURNING tableoid::regclass::text AS name', [
    instant,
  ]);
  return rows[0].name;
}

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'partitions-'));
  await chmod(dataDirectory, 0o755);
  postgres = await startEmbeddedPostgres({ dataDirectory, durable: false, say: () => undefined });
  url = postgres.url('postgres');
  client = new Client(url);
  await client.connect();
}, 30_000);

afterAll(async () => {
  await client.end();
  await postgres.stop();
  await removeEmbeddedPostgres(dataDirectory);
  await rm(dataDirectory, { recursive: true });
});

beforeEach(async () => {
  await client.query(`
    DROP SCHEMA IF EXISTS shop CASCADE;
    CREATE SCHEMA shop;
    CREATE TABLE shop.visit (created_at timestamptz NOT NULL) PARTITION BY RANGE (created_at);
    CREATE TABLE shop.visit_default PARTITION OF shop.visit DEFAULT;
    CREATE TABLE shop.by_number (number bigint) PARTITION BY RANGE (number);
    CREATE TABLE shop.by_list (created_at timestamptz) PARTITION BY LIST (created_at);
    CREATE TABLE shop.plain (created_at timestamptz)`);
});

describe('ensurePartitions', () => {
  it('makes the current and the next three months across the end of a year, once', async () => {
    expect(await ensurePartitions({ url, now: november })).toEqual({ made: fourMonths, skipped: [] });
    expect(await ensurePartitions({ url, now: november })).toEqual({ made: [], skipped: [] });
    const december = new Date('2026-12-01T00:00:00.000Z');
    expect(await ensurePartitions({ url, now: december })).toEqual({ made: ['shop.visit_y2027m03'], skipped: [] });
  });

  it('draws the borders in UTC, whatever the time zone of the session', async () => {
    await client.query("ALTER ROLE tributary SET timezone = 'Pacific/Kiritimati'");
    try {
      await ensurePartitions({ url, now: november });
    } finally {
      await client.query('ALTER ROLE tributary RESET timezone');
    }
    expect(await partitionOf('2026-10-31T23:59:59.999Z')).toBe('shop.visit_default');
    expect(await partitionOf('2026-11-01T00:00:00.000Z')).toBe('shop.visit_y2026m11');
    expect(await partitionOf('2026-12-31T23:59:59.999Z')).toBe('shop.visit_y2026m12');
    expect(await partitionOf('2027-01-01T00:00:00.000Z')).toBe('shop.visit_y2027m01');
    expect(await partitionOf('2027-03-01T00:00:00.000Z')).toBe('shop.visit_default');
  });

  it('skips a month whose rows are in DEFAULT already, and makes the others', async () => {
    expect(await partitionOf('2026-12-24T12:00:00.000Z')).toBe('shop.visit_default');
    const { made, skipped } = await ensurePartitions({ url, now: november });
    expect(made).toEqual(fourMonths.filter((name) => name !== 'shop.visit_y2026m12'));
    expect(skipped).toEqual(['shop.visit_y2026m12']);
    expect(await partitionOf('2026-12-25T12:00:00.000Z')).toBe('shop.visit_default');
  });

  it('makes each partition once when four processes start at the same time', async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => ensurePartitions({ url, now: november })));
    expect(results.flatMap(({ made }) => made)).toEqual(fourMonths);
    expect(results.flatMap(({ skipped }) => skipped)).toEqual([]);
  });
});
