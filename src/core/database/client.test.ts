import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct } from '../testing/start-product.ts';
import { waitForLock, withClient } from './client.ts';
import { isDatabaseAway } from './errors.ts';
import { runSqlFiles } from './run-sql-files.ts';

const { databaseUrl: url } = await startProduct();
const place = { url, name: 'tributary-test' };

describe('withClient', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tributary-client-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('fails the statement that meets a cut connection, never the process', async () => {
    const error = await withClient(place, async (client) => {
      const isCut = new Promise<void>((resolve) => client.once('end', resolve));
      const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
      await withClient(place, (other) => other.query('SELECT pg_terminate_backend($1)', [rows[0].pid]));
      await isCut;
      await client.query('SELECT 1');
    }).catch((thrown) => thrown);
    expect(isDatabaseAway(error)).toBe(true);
  });

  it('runs files all or none: what came before a cut is gone', async () => {
    const paths = [join(folder, 'first.sql'), join(folder, 'second.sql')] as const;
    await writeFile(paths[0], 'CREATE TABLE core.half_done (id text)');
    await writeFile(paths[1], 'SELECT pg_terminate_backend(pg_backend_pid())');
    expect(isDatabaseAway(await runSqlFiles(url, paths).catch((thrown) => thrown))).toBe(true);
    const { rows } = await withClient(place, (client) => client.query("SELECT to_regclass('core.half_done') AS name"));
    expect(rows).toEqual([{ name: null }]);
  });
});

describe('waitForLock', () => {
  const lock = 8_001;

  it('lets one connection after the other work', async () => {
    let atOnce = 0;
    let mostAtOnce = 0;
    const work = () =>
      withClient(place, async (client) => {
        await waitForLock(client, lock);
        mostAtOnce = Math.max(mostAtOnce, ++atOnce);
        await client.query('SELECT pg_sleep(0.02)');
        atOnce--;
      });
    await Promise.all([work(), work(), work()]);
    expect(mostAtOnce).toBe(1);
  });
});
