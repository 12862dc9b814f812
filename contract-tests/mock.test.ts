import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Child, startChild } from './child-process.ts';
import { documentedOperations, productNames, readBundle } from './documented-operations.ts';

const command = fileURLToPath(new URL('./mock.ts', import.meta.url));
const startMocks = (firstPort: number): Child => startChild(command, [], { MOCK_PORT: String(firstPort) });

describe('make mock', () => {
  const addresses = new Map<string, string>();
  let mocks: Child;

  beforeAll(async () => {
    mocks = startMocks(0);
    await mocks.waitFor(/Ctrl-C stops/, 60_000);
    for (const [, product = '', address = ''] of mocks.output().matchAll(/^(\S+): (http:\S+)$/gm))
      addresses.set(product, address);
  });

  afterAll(() => mocks.stop());

  it.each(productNames)('answers for %s with the documented example and any bearer token', async (product) => {
    const operations = documentedOperations(readBundle(product));
    const list = operations.find(({ method, path }) => method === 'GET' && !path.includes('{'));
    // Every path of experiments names a project, and its replies have no frame.
    const readable = list ?? operations.find(({ method, statuses }) => method === 'GET' && statuses.includes(200));
    const headers = { Authorization: 'Bearer any-token' };
    const response = await fetch(`${addresses.get(product)}${readable?.examplePath}`, { headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty(list ? 'data' : 'account_id');
  });

  it.each(productNames)(
    'answers for %s with the status that Prefer asks for, by the command it prints',
    async (product) => {
      const [, url = ''] = mocks.output().match(new RegExp(`curl .* (${addresses.get(product)}\\S+)`)) ?? [];
      const headers = { Authorization: 'Bearer any-token', Prefer: 'code=404' };
      expect((await fetch(url, { headers })).status).toBe(404);
    },
  );

  it('says which port is taken and leaves nothing running', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const unlucky = startMocks(port);
    expect(await unlucky.ended).toBe(1);
    expect(unlucky.output()).toBe(`Port ${port} is in use: stop what listens there or set MOCK_PORT to another one\n`);
    other.close();
  });

  it('stops the mocks with itself', async () => {
    await mocks.stop();
    expect(await mocks.ended).toBe(0);
    for (const address of addresses.values()) await expect(fetch(address)).rejects.toThrow('fetch failed');
  });
});
