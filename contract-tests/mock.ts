import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child-process.ts';
import { bundleFile, documentedOperations, productNames, readBundle } from './documented-operations.ts';

const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli');
const startWithinMs = 60_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Where the mocks listen: one port after the other from MOCK_PORT on, or any free ones when it is 0. */
const portOf = (index: number): number => {
  const first = process.env.MOCK_PORT || '4010';
  const last = 65_535 - productNames.length;
  if (!/^\d{1,5}$/.test(first) || Number(first) > last) throw new Error(`MOCK_PORT must be a port from 0 to ${last}`);
  return first === '0' ? 0 : Number(first) + index;
};

const start = (product: string, port: number): Child =>
  startChild(prism, ['mock', fileURLToPath(bundleFile(product)), '--port', String(port)], {});

/** Prism only says that a port is taken, not which. */
const addressOf = (mock: Child, port: number): Promise<string> =>
  mock.waitFor(/listening on (http:\S+)/, startWithinMs).then(
    ([, address = '']) => address,
    (error) => {
      if (!mock.output().includes('EADDRINUSE')) throw error;
      throw new Error(`Port ${port} is in use: stop what listens there or set MOCK_PORT to another one`);
    },
  );

/** A request that any mock answers: the reply that is asked for by `Prefer`, and with any bearer token. */
const exampleOf = (product: string, address: string): string => {
  const readable = documentedOperations(readBundle(product)).find(
    ({ method, statuses }) => method === 'GET' && statuses.includes(404) && statuses.includes(200),
  );
  const headers = `-H 'Authorization: Bearer any-token' -H 'Prefer: code=404'`;
  return `curl -i ${headers} ${address}${readable?.examplePath ?? ''}`;
};

const mocks: Child[] = [];
let isStopping = false;
const stop = async (code: number): Promise<never> => {
  isStopping = true;
  await Promise.all(mocks.map((mock) => mock.stop()));
  process.exit(code);
};
const fail = async (error: unknown): Promise<void> => {
  if (isStopping) return;
  say(error instanceof Error ? error.message : String(error));
  await stop(1);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop(0));

try {
  const ports = productNames.map((_, index) => portOf(index));
  mocks.push(...productNames.map((product, index) => start(product, ports[index] as number)));
  const addresses = await Promise.all(mocks.map((mock, index) => addressOf(mock, ports[index] as number)));
  productNames.forEach((product, index) => {
    say(`${product}: ${addresses[index]}\n  ${exampleOf(product, addresses[index] as string)}`);
  });
  say('Ctrl-C stops the mocks');
  const ended = await Promise.race(mocks.map((mock) => mock.ended.then(() => mock)));
  await fail(`A mock ended:\n${ended.output()}`);
} catch (error) {
  await fail(error);
}
