import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfiguration } from '../configuration/configuration.ts';
import { removeEmbeddedPostgres } from './embedded-postgres.ts';

try {
  const { dataDirectory } = readConfiguration();
  await removeEmbeddedPostgres(dataDirectory);
  for (const file of ['demo-keys.env', 'secrets.env']) await rm(join(dataDirectory, file), { force: true });
  process.stdout.write(`Nothing is left in ${dataDirectory}; the next start makes everything anew\n`);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
