import { Logger, runMigrations } from 'graphile-worker';

/** Brings the tables of the job library up to date; several processes may do so at once. */
export const migrateJobs = (url: string): Promise<void> =>
  runMigrations({ connectionString: url, logger: new Logger(() => () => {}) });
