import { migrateJobs } from '../jobs/migrate-jobs.ts';
import { withClient } from './client.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { asStartFailure } from './errors.ts';
import { migrate } from './migrate.ts';
import { ensurePartitions } from './partitions.ts';

const databaseName = 'tributary';

/** A migrated database; `release` ends this process's need for it. */
export type PreparedDatabase = { url: string; release(): Promise<void> };

/** Opens the given PostgreSQL, or starts the embedded one, and brings it up to date. */
export const prepareDatabase = async ({
  databaseUrl,
  dataDirectory,
  say,
}: {
  databaseUrl: string | undefined;
  dataDirectory: string;
  say: (line: string) => void;
}): Promise<PreparedDatabase> => {
  const opened = databaseUrl ? { url: databaseUrl, release: async () => {} } : await startOwn(dataDirectory, say);
  try {
    await migrate({ url: opened.url, say });
    await migrateJobs(opened.url);
    await ensurePartitions({ url: opened.url, now: new Date() });
    return opened;
  } catch (error) {
    await opened.release();
    throw asStartFailure(error);
  }
};

const startOwn = async (dataDirectory: string, say: (line: string) => void): Promise<PreparedDatabase> => {
  const postgres = await startEmbeddedPostgres({ dataDirectory, say });
  await createDatabase(postgres.url('postgres'));
  return { url: postgres.url(databaseName), release: () => postgres.stop() };
};

const createDatabase = (url: string): Promise<void> =>
  withClient({ url, name: 'tributary-start' }, async (client) => {
    try {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName]);
      if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
    } catch (error) {
      const isMadeMeanwhile = error instanceof Error && 'code' in error && /^(42P04|23505)$/.test(String(error.code));
      if (!isMadeMeanwhile) throw error;
    }
  });
