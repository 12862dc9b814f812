import type { Client } from 'pg';
import { withClient } from './client.ts';

const lockTimeout = '2s';
/** A table that is too busy to wait for is tried again the next time. */
const tooBusy = '55P03';

/** A partitioned table of ours, `core.event`, and the instant before which nothing of it is kept. */
type Retention = { url: string; tables: readonly string[]; horizon: Date };

/**
 * Drops the partitions that end before the horizon, deletes what is older from the DEFAULT ones, and names those it has
 * dropped. What is younger than the end of its partition stays until that has passed too: reads hide it.
 */
export function dropPartitions({ url, tables, horizon }: Retention): Promise<string[]> {
  return withClient({ url, name: 'tributary-partitions' }, async (client) => {
    await client.query(`SET lock_timeout = '${lockTimeout}'`);
    const dropped: string[] = [];
    for (const table of tables) {
      for (const partition of await listEnded(client, table, horizon))
        if (await drop(client, partition)) dropped.push(partition);
      await client.query(`DELETE FROM ${table}_default WHERE created_at < $1`, [horizon]);
    }
    return dropped;
  });
}

/** The partitions whose upper bound is not after the horizon, as `schema.name`. */
async function listEnded(client: Client, table: string, horizon: Date): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name
     FROM pg_inherits i
     JOIN pg_class c ON c.oid = i.inhrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE i.inhparent = $1::regclass
       AND substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \\(''([^'']+)''\\)')::timestamptz <= $2
     ORDER BY 1`,
    [table, horizon],
  );
  return rows.map(({ name }) => name);
}

async function drop(client: Client, partition: string): Promise<boolean> {
  try {
    await client.query(`DROP TABLE IF EXISTS ${partition}`);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === tooBusy) return false;
    throw error;
  }
}
