import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('./reset-command.ts', import.meta.url));

describe('make reset', () => {
  let temporary = '';
  let dataDirectory = '';
  const reset = async (environment: Record<string, string> = {}) => {
    const env = { PATH: process.env.PATH, DATA_DIR: dataDirectory, ...environment };
    return (await run(process.execPath, ['--no-warnings', command], { env })).stdout;
  };
  const keepSecrets = async () => {
    for (const file of ['secrets.env', 'demo-keys.env']) await writeFile(join(dataDirectory, file), 'KEPT=yes\n');
  };
  beforeAll(async () => {
    temporary = await mkdtemp(join(await realpath(tmpdir()), 'tributary-reset-'));
    await chmod(temporary, 0o755);
    dataDirectory = join(temporary, 'data');
  });
  afterAll(() => rm(temporary, { recursive: true }));

  it('finds nothing to remove on a fresh checkout', async () => {
    expect(await reset()).toBe(`There is no database in ${dataDirectory}\n`);
  });

  it('tells to stop the server, not the PostgreSQL that it would start again', async () => {
    const postgres = await startEmbeddedPostgres({ dataDirectory, durable: false, say: () => {} });
    await expect(reset()).rejects.toMatchObject({
      code: 1,
      stdout: `A server uses the database in ${dataDirectory}: stop the server first, by Ctrl-C where it runs\n`,
    });
    await postgres.stop();
  });

  it('removes the database and its demo keys, and keeps the secrets', async () => {
    const postgres = await startEmbeddedPostgres({ dataDirectory, durable: false, say: () => {} });
    await postgres.stop();
    await keepSecrets();
    expect(await reset()).toMatch(/^The database in .* is gone/);
    expect(await readdir(dataDirectory)).toEqual(['secrets.env']);
  });

  it('keeps the demo keys of another database, too', async () => {
    await keepSecrets();
    await reset({ DATABASE_URL: 'postgres://tributary@127.0.0.1:1/tributary' });
    expect((await readdir(dataDirectory)).toSorted()).toEqual(['demo-keys.env', 'secrets.env']);
  });
});
