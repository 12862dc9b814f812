import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { products } from '../src/application.ts';
import type { Product } from '../src/core/http/product.ts';
import { type Child, startChild } from './child-process.ts';
import { documentedOperations, productNames, readBundle } from './documented-operations.ts';
import { documentForMock } from './mock-document.ts';
import { type MockFront, openFront } from './mock-front.ts';

const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli');
const startWithinMs = 110_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Where the mocks listen: one port after the other from MOCK_PORT on, or any free ones when it is 0. */
const portOf = (index: number): number => {
  const first = process.env.MOCK_PORT || '4010';
  const last = 65_535 - productNames.length;
  if (!/^\d{1,5}$/.test(first) || Number(first) > last) throw new Error(`MOCK_PORT must be a port from 0 to ${last}`);
  return first === '0' ? 0 : Number(first) + index;
};

const folder = mkdtempSync(join(tmpdir(), 'tributary-mock-'));

const start = (product: string): Child => {
  const file = join(folder, `${product}.json`);
  writeFileSync(file, JSON.stringify(documentForMock(readBundle(product))));
  return startChild(prism, ['mock', file, '--port', '0', '--cors=false'], {});
};

const addressOf = async (mock: Child): Promise<string> => {
  const [, address = ''] = await mock.waitFor(/listening on (http:\S+)/, startWithinMs);
  return address;
};

const productOf = (name: string): Product => products.find((product) => product.name === name) as Product;

/** A key in the shape of the product's; the mock takes any. */
const keyOf = (product: string): string | undefined => {
  const { keys } = productOf(product);
  return keys && `${keys.live}mock`;
};

/** A request that any mock answers, with the reply that is asked for by `Prefer`. */
const exampleOf = (product: string, address: string): string => {
  const readable = documentedOperations(readBundle(product)).find(
    ({ method, statuses }) => method === 'GET' && statuses.includes(404) && statuses.includes(200),
  );
  const key = keyOf(product);
  const headers = `${key ? `-H 'Authorization: Bearer ${key}' ` : ''}-H 'Prefer: code=404'`;
  return `curl -i ${headers} ${address}${readable?.examplePath ?? ''}`;
};

const mocks: Child[] = [];
let isStopping = false;
const stop = async (code: number): Promise<never> => {
  isStopping = true;
  await Promise.all(mocks.map((mock) => mock.stop()));
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
};
const fail = async (error: unknown): Promise<void> => {
  if (isStopping) return;
  say(error instanceof Error ? error.message : String(error));
  await stop(1);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop(0));

try {
  const fronts = await Promise.all(productNames.map((product, index) => openFront(productOf(product), portOf(index))));
  mocks.push(...productNames.map(start));
  const addresses = await Promise.all(mocks.map(addressOf));
  productNames.forEach((product, index) => {
    const { address, forwardTo } = fronts[index] as MockFront;
    forwardTo(addresses[index] as string);
    say(`${product}: ${address}`);
    say(`  key: ${keyOf(product) ?? 'none, the path names an SDK key'}\n  ${exampleOf(product, address)}`);
  });
  say('Any key in its place is accepted. Prefer: code=404 chooses a reply; Prefer: code=404, example=<name> one of');
  say('its examples; in an address that is __code=404&__example=<name>, which pages of other origins may send too.');
  say('Ctrl-C stops the mocks');
  const ended = await Promise.race(mocks.map((mock) => mock.ended.then(() => mock)));
  await fail(`A mock ended:\n${ended.output()}`);
} catch (error) {
  await fail(error);
}
