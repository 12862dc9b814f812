import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually, givenProject, skippedExitCode } from './project.ts';

// The unmodified Python SDK, which takes https only and appends /api/v1 itself: through a proxy that ends TLS, and by the
// host name that the server was given for this product.

type SelfSigned = { generate(attributes: object[], options: object): { private: string; cert: string } };

const skip = (reason: string): never => {
  console.log(reason);
  process.exit(skippedExitCode);
};
const packages = fileURLToPath(new URL('../../.cache/convert-python-sdk', import.meta.url));
if (spawnSync('python3', ['--version']).status !== 0) skip('no Python on this machine');
if (!existsSync(join(packages, 'convert_sdk'))) skip('convert-python-sdk is not installed: there was no pip');

const { generate } = createRequire(import.meta.url)('selfsigned') as SelfSigned;
const certificate = generate([{ name: 'commonName', value: 'localhost' }], { days: 2, keySize: 2_048 });

const { hostname, port } = new URL(process.env.CONTRACT_TEST_ORIGIN ?? '');
const proxy = createServer({ key: certificate.private, cert: certificate.cert }, (incoming, outgoing) => {
  const { method, url: path, headers } = incoming;
  const options = { hostname, port, method, path, headers: { ...headers, 'X-Forwarded-Proto': 'https' } };
  const forwarded = request(options, (reply) => {
    outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(outgoing);
  });
  forwarded.once('error', () => outgoing.destroy());
  incoming.pipe(forwarded);
});
await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

const project = await givenProject();
const child = spawn('python3', [fileURLToPath(new URL('./python_sdk.py', import.meta.url))], {
  env: {
    PATH: process.env.PATH,
    PYTHONPATH: packages,
    PYTHONDONTWRITEBYTECODE: '1',
    SDK_KEY: project.key,
    SDK_SECRET: project.secret,
    BASE_URL: `https://localhost:${(proxy.address() as AddressInfo).port}`,
  },
  stdio: 'inherit',
});
const exitCode = await new Promise((resolve) => child.once('close', resolve));
assert.equal(exitCode, 0);
await eventually(project.counts, { visitors: 10, converted: 10, transactions: 10, revenue: 105, unmatchedEvents: 0 });
process.exit(0);
