import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { migrate, migrationsHash } from '../database/migrate.ts';
import { ensurePartitions } from '../database/partitions.ts';
import { migrateJobs } from '../jobs/migrate-jobs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server's maintenance database; a test file clones the template beside it. */
    databaseServerUrl: string;
    templateName: string;
  }
}

/** Starts the tests' own PostgreSQL, never that of `make start`, and migrates one template; TEST_DATABASE_URL uses another server. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { TEST_DATABASE_URL } = process.env;
  const dataDirectory = mkdtempSync(join(tmpdir(), 'tributary-test-'));
  const postgres = TEST_DATABASE_URL
    ? null
    : await startEmbeddedPostgres({ dataDirectory, durable: false, say: () => {} });
  const url = TEST_DATABASE_URL ?? (postgres?.url('postgres') as string);
  const templateName = `tributary_template_${(await migrationsHash()).slice(0, 16)}`;
  await makeTemplate(url, templateName);
  project.provide('databaseServerUrl', url);
  project.provide('templateName', templateName);
  return async () => {
    await postgres?.stop();
    await removeEmbeddedPostgres(dataDirectory);
    await rm(dataDirectory, { recursive: true });
  };
};

const makeTemplate = async (serverUrl: string, templateName: string): Promise<void> => {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [templateName]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE ${templateName}_new`);
    const url = Object.assign(new URL(serverUrl), { pathname: `/${templateName}_new` }).href;
    await migrate({ url });
    await migrateJobs(url);
    await ensurePartitions({ url, now: new Date() });
    await client.query(`ALTER DATABASE ${templateName}_new RENAME TO ${templateName}`);
    if (process.env.TEST_SHARED_DATABASE !== '1')
      await client.query(`ALTER DATABASE ${templateName} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  } finally {
    await client.end();
  }
};
