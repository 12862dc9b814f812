import { readFile } from 'node:fs/promises';
import { withClient } from './client.ts';

/** Runs files of statements, in order, as one transaction: all of them or none. */
export const runSqlFiles = (url: string, paths: readonly string[]): Promise<void> =>
  withClient({ url, name: 'tributary-files' }, async (client) => {
    await client.query('BEGIN');
    for (const path of paths) await client.query(await readFile(path, 'utf8'));
    await client.query('COMMIT');
  });
