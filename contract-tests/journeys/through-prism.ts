import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { startChild } from '../child-process.ts';
import { bundleFile, documentedOperations, readBundle } from '../documented-operations.ts';
import { connect, keyOrderOf, overTls } from '../live-server.ts';
import { callerOf } from './caller.ts';
import type { Journey } from './journey.ts';

// Walks the journey of one product through Prism, which answers 500 in place of a reply that violates the document.

const [, , product = ''] = process.argv;
const { CONTRACT_TEST_ORIGIN: origin = '' } = process.env;
const startWithinMs = 60_000;

const { journey } = (await import(`./${product}.ts`)) as { journey: Journey };
const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli');
const proxy = startChild(
  prism,
  ['proxy', fileURLToPath(bundleFile(product)), origin, '--port', '0', '--validate-request=false', '--errors'],
  {},
);
const [, address = ''] = await proxy.waitFor(/listening on (http:\S+)/, startWithinMs);

const caller = callerOf(address);
const operations = documentedOperations(readBundle(product));
const { tools } = connect(product, { operations, keyOrder: keyOrderOf(product) });
const takesKeys = operations.some(({ scope }) => scope !== undefined);

const follow = async (path: string): Promise<URL> => {
  const headers = { ...overTls, 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0' };
  const response = await fetch(origin + path, { redirect: 'manual', headers });
  if (response.status !== 302) throw new Error(`GET ${path} answered ${response.status}`);
  return new URL(response.headers.get('location') ?? '');
};

try {
  await journey(caller, { token: takesKeys ? (await tools.givenKey()).key : '', tools, follow });
  console.log(`${caller.sent()} passed, 0 failed`);
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  console.log(`${caller.sent()} passed, 1 failed`);
  process.exitCode = 1;
} finally {
  await proxy.stop();
}
process.exit();
