import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const lockPollMs = 50;

/**
 * Lends a connection of its own to work that needs a session, or statements that take longer than a request may. A
 * connection that is lost fails the statement that meets it, never the process.
 */
export const withClient = async <Result>(
  { url, name }: { url: string; name: string },
  work: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = new Client({ connectionString: url, application_name: name });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/**
 * Waits for an advisory lock, which the connection then holds until it ends. Asks again and again instead of waiting
 * inside PostgreSQL: a waiting statement holds a snapshot, which CREATE INDEX CONCURRENTLY in the process whose turn it is
 * would wait for in return.
 */
export const waitForLock = async (client: Client, lock: number): Promise<void> => {
  for (;;) {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS locked', [lock]);
    if (rows[0].locked) return;
    await sleep(lockPollMs);
  }
};

/** Works, as `withClient` does, while no other process holds that advisory lock of the database. */
export const whileLocked = <Result>(
  place: { url: string; name: string },
  lock: number,
  work: (client: Client) => Promise<Result>,
): Promise<Result> =>
  withClient(place, async (client) => {
    await waitForLock(client, lock);
    return work(client);
  });
