import { readFile } from 'node:fs/promises';
import { Client } from 'pg';

/** Runs files of statements, in order, as one transaction: all of them or none. */
export const runSqlFiles = async (url: string, paths: readonly string[]): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const path of paths) await client.query(await readFile(path, 'utf8'));
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
};
