import { readConfiguration } from '../configuration/configuration.ts';
import { prepareDatabase } from './prepare-database.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const { release } = await prepareDatabase({ ...readConfiguration(), say });
  await release();
  say('The database is up to date');
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
