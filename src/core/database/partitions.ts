import { type Client, DatabaseError } from 'pg';
import { whileLocked } from './client.ts';

const partitionLock = 7_002;
const monthsAhead = 3;
/** DEFAULT holds rows of that month (23514), a partition overlaps it (42P17), or the table is too busy to wait for (55P03). */
const reasonsToSkip = ['23514', '42P17', '55P03'];

type PartitionedTable = { schema: string; name: string };

/** The names, with their schema, of the partitions made and of those that could not be made this time. */
type EnsuredPartitions = { made: string[]; skipped: string[] };

/**
 * Gives every table of ours that is partitioned by range of one timestamptz column the partitions of the current and the next
 * three months in UTC, named `<table>_y2026m11`. Safe to call from several processes at once.
 *
 * A month that cannot be partitioned is skipped, never an error: its rows stay in the DEFAULT partition, where every statement
 * finds them. Moving rows out of DEFAULT was rejected: it locks the whole table for as long as there are rows, at a start.
 */
export function ensurePartitions({ url, now }: { url: string; now: Date }): Promise<EnsuredPartitions> {
  return whileLocked({ url, name: 'tributary-partitions' }, partitionLock, async (client) => {
    await client.query("SET lock_timeout = '2s'");
    const made: string[] = [];
    const skipped: string[] = [];
    for (const table of await listTables(client)) {
      for (let month = 0; month <= monthsAhead; month++) {
        const partition = `${table.name}_${monthSuffix(now, month)}`;
        if (await exists(client, table.schema, partition)) continue;
        const isMade = await makePartition(
          client,
          table,
          partition,
          firstOfMonth(now, month),
          firstOfMonth(now, month + 1),
        );
        (isMade ? made : skipped).push(`${table.schema}.${partition}`);
      }
    }
    return { made, skipped };
  });
}

async function listTables(client: Client): Promise<PartitionedTable[]> {
  const { rows } = await client.query<PartitionedTable>(`
    SELECT n.nspname AS schema, c.relname AS name
    FROM pg_partitioned_table p
    JOIN pg_class c ON c.oid = p.partrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.partattrs[0]
    WHERE p.partstrat = 'r' AND p.partnatts = 1 AND a.atttypid = 'timestamptz'::regtype
      AND NOT c.relispartition AND n.nspname <> 'public' AND n.nspname !~ '^(pg_|information_schema$)'
    ORDER BY 1, 2`);
  return rows;
}

async function exists(client: Client, schema: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'SELECT FROM pg_class WHERE relnamespace = $1::regnamespace AND relname = $2',
    [client.escapeIdentifier(schema), name],
  );
  return rowCount !== 0;
}

async function makePartition(
  client: Client,
  table: PartitionedTable,
  name: string,
  from: Date,
  to: Date,
): Promise<boolean> {
  const [schema, parent, partition] = [table.schema, table.name, name].map((word) => client.escapeIdentifier(word));
  try {
    await client.query(
      `CREATE TABLE ${schema}.${partition} PARTITION OF ${schema}.${parent} ` +
        `FOR VALUES FROM ('${from.toISOString()}') TO ('${to.toISOString()}')`,
    );
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && reasonsToSkip.includes(error.code ?? '')) return false;
    throw error;
  }
}

function firstOfMonth(now: Date, monthsLater: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + monthsLater, 1));
}

function monthSuffix(now: Date, monthsLater: number): string {
  const [year, month] = firstOfMonth(now, monthsLater).toISOString().split('-');
  return `y${year}m${month}`;
}
