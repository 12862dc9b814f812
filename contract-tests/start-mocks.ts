import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child-process.ts';

const command = fileURLToPath(new URL('./mock.ts', import.meta.url));

const startWithinMs = 120_000;

/** How long a test waits for the mocks: five programs that load at the same moment, perhaps on a busy machine. */
export const hookWithinMs = startWithinMs + 30_000;

/** Runs `make mock` from a port on; 0 takes free ones. */
export const startMocks = (firstPort: number): Child => startChild(command, [], { MOCK_PORT: String(firstPort) });

/** Where each mock listens, by its product, as soon as all do. */
export const mockAddresses = async (mocks: Child): Promise<ReadonlyMap<string, string>> => {
  await mocks.waitFor(/Ctrl-C stops/, startWithinMs);
  const lines = [...mocks.output().matchAll(/^(\S+): (http:\S+)$/gm)];
  return new Map(lines.map(([, product = '', address = '']) => [product, address]));
};
