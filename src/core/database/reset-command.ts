import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfiguration } from '../configuration/configuration.ts';
import { removeEmbeddedPostgres } from './embedded-postgres.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const { dataDirectory, databaseUrl } = readConfiguration();
  const isRemoved = await removeEmbeddedPostgres(dataDirectory);
  // Those of another database are shown nowhere else; `secrets.env` may be what such a one is read with.
  if (databaseUrl === undefined) await rm(join(dataDirectory, 'demo-keys.env'), { force: true });
  say(
    isRemoved
      ? `The database in ${dataDirectory} is gone; the next start makes a new one under the same secrets`
      : `There is no database in ${dataDirectory}`,
  );
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
