import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { issueWebhookSecret } from '../src/admin/issue-webhook-secret.ts';
import { insertWebhookEndpoint } from '../src/admin/queries/insert-webhook-endpoint.ts';
import { type DatabaseHandle, openDatabase } from '../src/core/database/pool.ts';
import { sql } from '../src/core/database/sql.ts';
import { createEncryption } from '../src/core/encryption/encryption.ts';
import { announce } from '../src/core/events/announce.ts';
import { newId } from '../src/core/identifiers/identifier.ts';
import { createOutbound } from '../src/core/outbound/outbound.ts';
import { withDatabase } from './bench-database.ts';
import { startMeasured } from './measured-server.ts';
import { runRounds } from './rounds.ts';

/**
 * Deliveries a second of one worker to a local receiver that answers at once: all to one endpoint, spread over 100, and the
 * same with one of the 100 saying nothing. The reference sends the same bodies without a database, eight at once.
 */
const deliveries = Number(process.env.DELIVERIES ?? 4_000);
const rounds = Number(process.env.ROUNDS ?? 5);
const secretKey = 'a secret key of the benchmarks, 32 characters';
const encryption = createEncryption(secretKey);
const body = { event: 'conversion.created', data: { note: 'x'.repeat(400) } };

const listen = async (answer: RequestListener) => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop };
};

let received = 0;
const living = await listen((request, response) => {
  request.resume().once('end', () => {
    received++;
    response.writeHead(204).end();
  });
});
const dead = await listen((request) => void request.resume());

const givenEndpoints = async (database: DatabaseHandle, urls: readonly string[]): Promise<string> => {
  const now = new Date();
  const tenantId = newId('org', now);
  for (const url of urls) {
    const id = newId('whe', now);
    await insertWebhookEndpoint(database, { tenantId, id, product: 'affiliates', url, events: ['*'], now });
    await issueWebhookSecret(database, { tenantId, endpointId: id, encryption, now });
  }
  return tenantId;
};

type Sample = { perSecond: number; cpuMicros: number };

const measure = async (url: string, database: DatabaseHandle, urls: readonly string[]): Promise<Sample> => {
  const tenantId = await givenEndpoints(database, urls);
  const told = { tenantId, product: 'affiliates', type: 'conversion.created', subjectId: 'conv_bench', payload: body };
  let left = deliveries / urls.length;
  const tell = async () => {
    while (left-- > 0) await database.transaction((transaction) => announce(transaction, { ...told, now: new Date() }));
  };
  await Promise.all(Array.from({ length: 8 }, tell));
  const expected = (deliveries / urls.length) * urls.filter((one) => one === living.url).length;
  received = 0;
  const worker = await startMeasured('webhook-worker', { url, secretKey });
  while (received === 0) await sleep(1);
  const [startedAt, first, before] = [performance.now(), received, await worker.usage()];
  while (received < expected) await sleep(1);
  const seconds = (performance.now() - startedAt) / 1_000;
  const cpuMicros = (await worker.usage()) - before;
  await worker.stop();
  // What is left is the silent endpoint's.
  await database.query(sql.typeAlias('nothing')`DELETE FROM graphile_worker._private_jobs`);
  return { perSecond: (expected - first) / seconds, cpuMicros: cpuMicros / (expected - first) };
};

const reference = async (): Promise<Sample> => {
  const outbound = createOutbound({ privateTargets: 'allow' });
  const text = JSON.stringify(body);
  let left = deliveries;
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  const send = async () => {
    while (left-- > 0) await outbound.post({ url: living.url, headers: {}, body: text });
  };
  await Promise.all(Array.from({ length: 8 }, send));
  const { user, system } = process.cpuUsage(before);
  return { perSecond: (deliveries / (performance.now() - startedAt)) * 1_000, cpuMicros: (user + system) / deliveries };
};

await withDatabase(async (url) => {
  const database = await openDatabase(url, { size: 10 });
  const hundred = Array.from({ length: 100 }, () => living.url);
  const found = await runRounds(
    [
      { name: 'sent without a database', run: reference },
      { name: 'one endpoint', run: () => measure(url, database, [living.url]) },
      { name: '100 endpoints', run: () => measure(url, database, hundred) },
      { name: '100 endpoints, one of them silent', run: () => measure(url, database, [dead.url, ...hundred.slice(1)]) },
    ],
    rounds,
  );
  console.log('| variant | deliveries/s | CPU µs per delivery |\n|---|---|---|');
  for (const name of found.names) {
    const [rate, cpu] = [found.median('perSecond', name), found.median('cpuMicros', name)];
    console.log(`| ${name} | ${Math.round(rate)} | ${Math.round(cpu)} |`);
  }
  const silent = found.ratio('perSecond', '100 endpoints, one of them silent', '100 endpoints');
  console.log(`\none silent endpoint of 100 : none = ${silent} of its deliveries/s (target ≥ 0.9)`);
  console.log(`one endpoint : 100 = ${found.ratio('perSecond', 'one endpoint', '100 endpoints')}`);
  await database.end();
});
living.stop();
dead.stop();
