import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { inject } from 'vitest';
import { migrate } from '../database/migrate.ts';

const migrations = fileURLToPath(new URL('../../../db/migrations', import.meta.url));

/** A database as it was before the migration of this number; it is gone when the work is done. */
export const withOldDatabase = async (
  before: `${number}`,
  work: (url: string, client: Client) => Promise<void>,
): Promise<void> => {
  const name = `tributary_old_${randomUUID().replaceAll('-', '')}`;
  const administrator = new Client(inject('databaseServerUrl'));
  await administrator.connect();
  const directory = await mkdtemp(join(tmpdir(), 'old-migrations-'));
  try {
    await administrator.query(`CREATE DATABASE ${name}`);
    for (const file of await readdir(migrations))
      if (file < before) await copyFile(join(migrations, file), join(directory, file));
    const url = Object.assign(new URL(inject('databaseServerUrl')), { pathname: `/${name}` }).href;
    await migrate({ url, directory });
    const client = new Client(url);
    await client.connect();
    await work(url, client).finally(() => client.end());
  } finally {
    await administrator.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await administrator.end();
    await rm(directory, { recursive: true });
  }
};
