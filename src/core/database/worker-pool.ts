import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';

/** How long connections may take to end; those to a database that is away do not. */
const endMs = 1_000;

/**
 * The connections of a worker. Its own, because the job library leaves those it makes while they still end, and one that
 * PostgreSQL ends then takes the process with it. `lost` is told of those that break.
 */
export const openWorkerPool = (
  url: string,
  { size, lost }: { size: number; lost: (error: Error) => void },
): { pool: Pool; end(): Promise<void> } => {
  const pool = new Pool({ connectionString: url, max: size });
  pool.on('error', lost).on('connect', (client) => client.on('error', lost));
  return {
    pool,
    end: () => Promise.race([pool.end(), sleep(endMs, undefined, { ref: false })]),
  };
};
