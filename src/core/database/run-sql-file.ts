import { readFile } from 'node:fs/promises';
import { Client } from 'pg';

/** Runs a file of statements as one transaction: all of them or none. */
export const runSqlFile = async (url: string, path: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(await readFile(path, 'utf8'));
  } finally {
    await client.end();
  }
};
