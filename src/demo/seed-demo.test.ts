import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { deliveriesTo } from '../core/testing/destinations.ts';
import { expectStatus, startProduct } from '../core/testing/start-product.ts';
import { demoKeys, demoSdkKey } from './demo-keys.ts';
import { seedDemo } from './seed-demo.ts';

const server = await startProduct();
const { databaseUrl: url, adminToken, operator } = server;
const dataDirectory = mkdtempSync(join(tmpdir(), 'tributary-seed-'));
afterAll(() => rmSync(dataDirectory, { recursive: true }));

describe('seedDemo', () => {
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
