import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchGenerator, type Generator } from './fetch-generator.ts';

const sha256Of = (content: string): string => createHash('sha256').update(content).digest('hex');

describe('the generator', () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/known.jar' ? 200 : 404).end('known');
  });
  let folder: string;
  let known: Generator;

  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => server.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'generator-'));
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/known.jar`;
    known = { address, file: join(folder, 'kept', '1.jar'), sha256: sha256Of('known') };
    return () => rm(folder, { recursive: true });
  });

  it('is kept when it is the known one, and nothing else is', async () => {
    expect(await fetchGenerator(known)).toBe(known.file);
    expect(await readFile(known.file, 'utf8')).toBe('known');
    expect(await readdir(join(folder, 'kept'))).toEqual(['1.jar']);
    expect(await fetchGenerator({ ...known, address: 'http://127.0.0.1:1/' })).toBe(known.file);
  });

  it('is nowhere to be run when it is another one', async () => {
    await expect(fetchGenerator({ ...known, sha256: sha256Of('wanted') })).rejects.toThrow(sha256Of('known'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('is refused, and goes, when what is kept has changed', async () => {
    const changed = { ...known, file: join(folder, '1.jar') };
    await writeFile(changed.file, 'changed');
    await expect(fetchGenerator(changed)).rejects.toThrow(sha256Of('changed'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('is said to be missing where it cannot be fetched', async () => {
    const absent = { ...known, address: known.address.replace('known', 'absent') };
    await expect(fetchGenerator(absent)).rejects.toThrow(`could not be fetched from ${absent.address}`);
    expect(await readdir(folder)).toEqual([]);
  });
});
