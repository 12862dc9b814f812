import { chmod, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVariables } from './core/configuration/variables-file.ts';
import { withClient } from './core/database/client.ts';
import { removeEmbeddedPostgres } from './core/database/embedded-postgres.ts';
import { findCluster } from './core/database/embedded-postgres-cluster.ts';
import { findPostmaster } from './core/database/postmaster.ts';
import { type PreparedDatabase, prepareDatabase } from './core/database/prepare-database.ts';
import { type ChildServer, eventually, startChildServer } from './core/testing/child-server.ts';

const poolSize = 3;

describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')(
  'a server whose database neither answers nor ends',
  { timeout: 120_000 },
  () => {
    let dataDirectory = '';
    let prepared: PreparedDatabase;
    let server: ChildServer;
    let origin = '';
    let key: string | undefined;
    let silenced: number[] = [];

    /** PostgreSQL's own process and all that it has for its connections. */
    const processesOfPostgres = async (): Promise<number[]> => {
      const cluster = await findCluster(dataDirectory);
      const postmaster = cluster ? await findPostmaster(cluster.folder) : null;
      if (postmaster?.state !== 'running') throw new Error('PostgreSQL does not run');
      const { pid } = postmaster;
      const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
      return [pid, ...children.split(' ').filter(Boolean).map(Number)];
    };
    const silence = async () => {
      silenced = await processesOfPostgres();
      for (const pid of silenced) process.kill(pid, 'SIGSTOP');
    };
    const wake = () => {
      for (const pid of silenced.splice(0)) process.kill(pid, 'SIGCONT');
    };
    const request = (method: string, body?: object) =>
      fetch(`${origin}/affiliates/v1/offers`, {
        method,
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
    const offer = { name: 'Silent', url: 'https://example.com', defaultCommissionType: 'percentage' };
    const sell = () => request('POST', { ...offer, defaultCommissionValue: 10 });
    const list = () => request('GET');

    beforeAll(async () => {
      dataDirectory = await mkdtemp(join(await realpath(tmpdir()), 'tributary-silence-'));
      await chmod(dataDirectory, 0o755);
      prepared = await prepareDatabase({ databaseUrl: undefined, dataDirectory, say: () => {} });
      const environment = { DATABASE_URL: prepared.url, DATA_DIR: dataDirectory, ROLE: 'api', RATE_LIMITS: 'off' };
      server = startChildServer({ ...environment, DATABASE_POOL_SIZE: String(poolSize) });
      origin = await server.ready;
      key = readVariables(join(dataDirectory, 'demo-keys.env')).AFFILIATES_KEY;
    }, 120_000);
    afterAll(async () => {
      wake();
      server.signal('SIGTERM');
      await server.ended;
      await prepared.release();
      await removeEmbeddedPostgres(dataDirectory);
      await rm(dataDirectory, { recursive: true });
    });

    it('answers 503 with Retry-After, those too that wait for a connection, and serves on afterwards', async () => {
      const calls = Array.from({ length: 3 }, () => [list, sell]).flat();
      for (const call of calls) expect((await call()).ok).toBe(true);
      await silence();
      for (const reply of await Promise.all(calls.map((call) => call()))) {
        expect(reply.status).toBe(503);
        expect(Number(reply.headers.get('Retry-After'))).toBeGreaterThanOrEqual(1);
      }
      wake();
      await eventually(async () => (await list()).ok);
      for (const reply of await Promise.all(calls.map((call) => call()))) expect(reply.ok).toBe(true);
      // What was left is gone there, too: with the pool, one connection listens.
      await eventually(() =>
        withClient({ url: prepared.url, name: 'test' }, async (client) => {
          const { rows } = await client.query(
            `SELECT count(*)::integer AS count FROM pg_stat_activity
             WHERE datname = current_database() AND application_name <> 'test' AND backend_type = 'client backend'`,
          );
          return rows[0].count <= poolSize + 1;
        }),
      );
    });
  },
);
