import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersOfHttp } from '../../src/core/testing/document-check.ts';
import { documentedOperations, readBundle } from '../documented-operations.ts';
import { skippedExitCode } from '../experiments-sdks/project.ts';
import { connect, isOperatorOnly, keyOrderOf } from '../live-server.ts';
import { deriveDocument } from './derive-document.ts';

// Sends whatever the document of one product allows and forbids to the live server, with schemathesis.

const [, , product = ''] = process.argv;
const { CONTRACT_TEST_ORIGIN: origin = '', CONTRACT_TEST_ADMIN_TOKEN: adminToken = '' } = process.env;

const skip = (reason: string): never => {
  console.log(reason);
  process.exit(skippedExitCode);
};
const packages = fileURLToPath(new URL('../../.cache/schemathesis', import.meta.url));
if (spawnSync('python3', ['--version']).status !== 0) skip('no Python on this machine');
if (!existsSync(join(packages, 'schemathesis'))) skip('schemathesis is not installed: there was no pip');

const bundle = readBundle(product);
const operations = documentedOperations(bundle);
const folder = mkdtempSync(join(tmpdir(), 'tributary-fuzzing-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const document = join(folder, 'openapi.json');
writeFileSync(document, JSON.stringify(deriveDocument(bundle)));

type Run = { name: string; token: string | undefined; keyId: string; selection: string[] };

/** What is for the operator alone is asked with his token, which is counted; the rest with a key without limits. */
const runs = async (): Promise<Run[]> => {
  const operatorOnly = operations.filter(isOperatorOnly).map(({ operationId }) => operationId);
  const select = (how: string) => operatorOnly.flatMap((operationId) => [`--${how}-operation-id`, operationId]);
  const takesKeys = operations.some(({ scope }) => scope !== undefined);
  const key = takesKeys
    ? await connect(product, { operations, keyOrder: keyOrderOf(product) }).tools.givenKey()
    : undefined;
  return [
    { name: 'key', token: key?.key, keyId: key?.id ?? '', selection: select('exclude') },
    ...(operatorOnly.length > 0
      ? [{ name: 'operator', token: adminToken, keyId: '', selection: select('include') }]
      : []),
  ];
};

const run = async ({ name, token, keyId, selection }: Run): Promise<{ passed: number; failed: number }> => {
  const junit = join(folder, `${name}.xml`);
  const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const headers = [...(token ? [`Authorization: Bearer ${token}`] : []), 'X-Forwarded-Proto: https'];
  const child = spawn(
    'python3',
    ['-m', 'schemathesis.cli', '--config-file', here('./schemathesis.toml'), 'run', document, '--url', origin].concat(
      headers.flatMap((header) => ['--header', header]),
      ['--no-color', '--report', 'junit', '--report-junit-path', junit],
      selection,
    ),
    {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        PYTHONPATH: packages,
        PYTHONDONTWRITEBYTECODE: '1',
        PYTHONHASHSEED: '0',
        SCHEMATHESIS_HOOKS: here('./rules.py'),
        FUZZING_KEY_ID: keyId,
        HEADERS_OF_HTTP: headersOfHttp.join(),
      },
    },
  );
  process.once('exit', () => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const counts = existsSync(junit) ? readFileSync(junit, 'utf8').match(/<testsuite [^>]*>/)?.[0] : undefined;
  const count = (word: string) => Number(counts?.match(new RegExp(` ${word}="(\\d+)"`))?.[1] ?? 0);
  const failed = Math.max(count('failures') + count('errors'), exitCode === 0 ? 0 : 1);
  const passed = Math.max(0, count('tests') - failed - count('skipped'));
  if (failed > 0) console.log(output.slice(Math.max(0, output.search(/=+ (ERRORS|FAILURES|WARNINGS) =+/))));
  return { passed, failed };
};

process.once('SIGTERM', () => process.exit(143));
const total = { passed: 0, failed: 0 };
for (const one of await runs()) {
  const { passed, failed } = await run(one);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
