import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child-process.ts';

const command = fileURLToPath(new URL('./mock.ts', import.meta.url));

/** Runs `make mock` from a port on; 0 takes free ones. */
export const startMocks = (firstPort: number): Child => startChild(command, [], { MOCK_PORT: String(firstPort) });

/** Where each mock listens, by its product, as soon as all do. */
export const mockAddresses = async (mocks: Child): Promise<ReadonlyMap<string, string>> => {
  await mocks.waitFor(/Ctrl-C stops/, 120_000);
  const lines = [...mocks.output().matchAll(/^(\S+): (http:\S+)$/gm)];
  return new Map(lines.map(([, product = '', address = '']) => [product, address]));
};
