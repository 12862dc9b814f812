import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readVariables, writeVariables } from '../core/configuration/variables-file.ts';
import { withClient } from '../core/database/client.ts';
import { type Fragment, sql } from '../core/database/sql.ts';
import { eventually } from '../core/testing/child-server.ts';
import { deliveriesTo } from '../core/testing/destinations.ts';
import { expectStatus, startProduct } from '../core/testing/start-product.ts';
import { demoKeys, demoKeysFile, demoSdkKey } from './demo-keys.ts';
import { seedDemo } from './seed-demo.ts';

const server = await startProduct();
const { databaseUrl: url, database, adminToken, operator } = server;
const dataDirectory = mkdtempSync(join(tmpdir(), 'tributary-seed-'));
afterAll(() => rmSync(dataDirectory, { recursive: true }));

describe('seedDemo', () => {
  it('lets no transaction idle while the data is made, however long that takes', async () => {
    /** How many sessions are in this state, or wait for that. */
    const countSessions = (condition: Fragment) =>
      database.oneFirst(sql.type(z.strictObject({ count: z.number() }))`
        SELECT count(*) AS count FROM pg_stat_activity
        WHERE datname = current_database() AND application_name <> 'test' AND ${condition}
      `);
    await withClient({ url, name: 'test' }, async (client) => {
      await client.query('BEGIN; LOCK TABLE core.tenant');
      const seeding = seedDemo({ url, dataDirectory, adminToken });
      await eventually(async () => (await countSessions(sql.fragment`wait_event_type = 'Lock'`)) > 0);
      const idle = await countSessions(sql.fragment`state = 'idle in transaction'`);
      await client.query('ROLLBACK');
      await seeding;
      expect(idle).toBe(0);
    });
  });

  it('makes one demo organization with one set of keys for servers that start at once', async () => {
    const seed = () => seedDemo({ url, dataDirectory, adminToken });
    const [first, ...others] = await Promise.all([seed(), seed(), seed()]);
    for (const other of others) expect(other).toEqual(first);
    const variables = ['ADMIN_TOKEN', ...demoKeys.map(({ variable }) => variable), ...Object.keys(demoSdkKey)];
    expect(Object.keys(first ?? {}).toSorted()).toEqual(variables.toSorted());
    const headers = { 'X-Organization-Id': 'org_demo' };
    expect((await operator.get('/admin/v1/api-keys', { headers })).body.data).toHaveLength(demoKeys.length);
  });

  it('keeps the keys, and writes down another token of the operator', async () => {
    const before = await seedDemo({ url, dataDirectory, adminToken });
    const after = await seedDemo({ url, dataDirectory, adminToken: 'another_operator_token' });
    expect(after).toEqual({ ...before, ADMIN_TOKEN: 'another_operator_token' });
  });

  it('neither keeps nor tells a token that came from the environment', async () => {
    const { ADMIN_TOKEN: _, ...keys } = (await seedDemo({ url, dataDirectory, adminToken })) ?? {};
    expect(await seedDemo({ url, dataDirectory, adminToken: undefined })).toEqual(keys);
    expect(readVariables(demoKeysFile(dataDirectory))).toEqual(keys);
  });

  it('has no keys to tell where they were written down elsewhere, or for another database', async () => {
    const elsewhere = join(dataDirectory, 'elsewhere');
    expect(await seedDemo({ url, dataDirectory: elsewhere, adminToken })).toBeNull();
    writeVariables(demoKeysFile(elsewhere), { ADMIN_KEY: 'adm_of_another_database' });
    expect(await seedDemo({ url, dataDirectory: elsewhere, adminToken })).toBeNull();
    expect(readVariables(demoKeysFile(elsewhere))).toEqual({ ADMIN_KEY: 'adm_of_another_database' });
  });

  it('says of the demo conversion that it was sent where a destination was told of it, and nowhere else', async () => {
    await seedDemo({ url, dataDirectory, adminToken });
    const conversionOf = async (mode: 'live' | 'test') => {
      const key = await server.givenKey({ organizationId: 'org_demo', product: 'attribution', mode });
      return expectStatus(200, await server.client(key).get('/attribution/v1/conversions/conv_demo')).body.data;
    };
    const [live, test] = [await conversionOf('live'), await conversionOf('test')];
    expect([live.capiSent, test.capiSent]).toEqual([true, false]);
    const [delivery, ...others] = await deliveriesTo(server, 'org_demo', 'dest_demo');
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ id: 'conv_demo', status: 'sent', occurredAt: live.timestamp });
  });
});
