import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { otherSecretKeyMessage } from './core/database/claim-secret-key.ts';
import { type ChildServer, startChildServer } from './core/testing/child-server.ts';
import { startProduct } from './core/testing/start-product.ts';

describe.skipIf(process.env.TEST_SHARED_DATABASE === '1')(
  'machines that serve one database, each with a DATA_DIR of its own',
  { timeout: 60_000 },
  async () => {
    const { databaseUrl } = await startProduct();
    const servers: ChildServer[] = [];
    const folders: string[] = [];
    const startMachine = async (secretsOf?: string, environment: Record<string, string> = {}) => {
      const folder = await mkdtemp(join(tmpdir(), 'tributary-machine-'));
      folders.push(folder);
      if (secretsOf) await copyFile(join(secretsOf, 'secrets.env'), join(folder, 'secrets.env'));
      const server = startChildServer({ DATABASE_URL: databaseUrl, DATA_DIR: folder, ROLE: 'api', ...environment });
      servers.push(server);
      return { folder, server };
    };
    afterAll(async () => {
      for (const server of servers) server.signal('SIGTERM');
      await Promise.all(servers.map(({ ended }) => ended));
      for (const folder of folders) await rm(folder, { recursive: true });
    });

    let first = '';

    it('start with one key: of two that made their own at once one goes on, the other says what to do', async () => {
      const machines = [await startMachine(), await startMachine()];
      const starts = await Promise.allSettled(machines.map(({ server }) => server.ready));
      expect(starts.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const [winner, loser] = starts[0]?.status === 'fulfilled' ? machines : machines.toReversed();
      expect(await loser?.server.ended).toBe(1);
      expect(loser?.server.output()).toBe(`${otherSecretKeyMessage}\n`);
      first = winner?.folder ?? '';
    });

    it('start with the secrets of the first, and tell neither keys that they do not have nor a token they were given', async () => {
      const ADMIN_TOKEN = 'a_token_that_the_environment_gave';
      const { server } = await startMachine(first, { ADMIN_TOKEN });
      expect((await fetch(`${await server.ready}/readyz`)).status).toBe(200);
      expect(server.output()).toMatch(/ {2}operation .*\n$/);
      expect(server.output()).not.toMatch(ADMIN_TOKEN);
    });
  },
);
