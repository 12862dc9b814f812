import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readVariables } from '../../src/core/configuration/variables-file.ts';
import { removeEmbeddedPostgres } from '../../src/core/database/embedded-postgres.ts';
import { freePort } from '../../src/core/database/postmaster.ts';
import { prepareDatabase } from '../../src/core/database/prepare-database.ts';
import { nothingAcknowledged } from './acknowledged.ts';
import { checkAll } from './check.ts';
import { areDone } from './checks/destination.ts';
import { figuresOf } from './checks/experiments.ts';
import { goodClient } from './good-client.ts';
import { applyLoad } from './load.ts';
import { placeOrders } from './orders.ts';
import { type KeptProcess, keepRunning, killDatabase } from './processes.ts';
import { areKept, readPlatformEvents, readWebhook } from './promises.ts';
import { startReceiving } from './receivers.ts';
import type { Verdict } from './verdict.ts';

const durationMs = Number(process.env.DURATION || 120) * 1000;
const killEveryMs = 20_000;
const drainMs = 90_000;
if (!(durationMs > 0)) throw new Error('DURATION is a number of seconds');

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
const stopping = stop.signal;
const say = (line: string) => console.log(line);
const pause = (ms: number) => sleep(ms, undefined, { signal: stopping });

const folder = mkdtempSync(join(tmpdir(), 'tributary-soak-'));
/** Undone in the opposite order, whatever happens. */
const toUndo: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];

const webhooks = await startReceiving(readWebhook);
const conversions = await startReceiving(readPlatformEvents);
const events = await startReceiving(readPlatformEvents);
toUndo.push(webhooks.stop, conversions.stop, events.stop);
const arrived = { webhooks: webhooks.kept, conversions: conversions.kept, events: events.kept };

/** A server and a worker by turns, PostgreSQL in the middle of every third pause. */
const killByTurns = async (servers: readonly KeptProcess[], workers: readonly KeptProcess[], isOver: () => boolean) => {
  for (let nth = 0; ; nth++) {
    await pause(killEveryMs / 2);
    if (isOver()) return;
    if (nth % 3 === 1) {
      say('PostgreSQL is killed');
      await killDatabase(folder);
    }
    await pause(killEveryMs / 2);
    if (isOver()) return;
    const [name, processes] = nth % 2 === 0 ? ['A server', servers] : ['A worker', workers];
    say(`${name} is killed`);
    (processes as readonly KeptProcess[])[(nth >> 1) % processes.length]?.kill();
  }
};

const soak = async (): Promise<number> => {
  const database = await prepareDatabase({ databaseUrl: undefined, dataDirectory: folder, say: () => {} });
  toUndo.push(async () => {
    await database.release();
    await removeEmbeddedPostgres(folder);
  });
  const environment = { DATABASE_URL: database.url, DATA_DIR: folder, OUTBOUND_PRIVATE: 'allow', RATE_LIMITS: 'off' };
  const start = (more: Record<string, string>) => {
    const one = keepRunning({ ...environment, ...more });
    toUndo.push(one.stop);
    return one;
  };
  const ports = [await freePort(), await freePort()];
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);
  const servers: KeptProcess[] = [];
  for (const [index, port] of ports.entries()) {
    servers.push(start({ ROLE: 'api', PORT: String(port) }));
    // The first makes the demo's data and keys.
    await goodClient(origins.slice(index, index + 1), stopping)({ method: 'GET', path: '/readyz' });
  }
  const workers = [start({ ROLE: 'worker' }), start({ ROLE: 'worker' })];
  const keys = readVariables(join(folder, 'demo-keys.env'));
  const send = goodClient(origins, stopping);
  const server = { send, keys };
  const addresses = { webhooks: webhooks.url, conversions: conversions.url, events: events.url };
  const destinations = await placeOrders(server, addresses);
  const before = await figuresOf(server);

  say(`Writing for ${durationMs / 1000} s`);
  const acknowledged = nothingAcknowledged();
  const overAt = Date.now() + durationMs;
  const isOver = () => stopping.aborted || Date.now() >= overAt;
  await Promise.all([applyLoad({ ...server, acknowledged, isOver }), killByTurns(servers, workers, isOver)]);

  const hasArrived = async () => areKept(acknowledged, arrived) && (await areDone(server, Object.values(destinations)));
  const drainedBy = Date.now() + drainMs;
  while (!(await hasArrived()) && Date.now() < drainedBy) await pause(250);

  return report(await checkAll({ ...server, databaseUrl: database.url, destinations, acknowledged, before, arrived }));
};

/** Says what came of it, and returns the exit code. */
const report = (verdicts: readonly Verdict[]): number => {
  for (const { what, faults } of verdicts) {
    say(`${faults.length === 0 ? 'passed' : 'FAILED'}  ${what}`);
    for (const fault of faults.slice(0, 10)) say(`        ${fault}`);
  }
  const failed = verdicts.filter(({ faults }) => faults.length > 0).length;
  say(`${verdicts.length - failed} passed, ${failed} failed, 0 skipped`);
  return failed === 0 ? 0 : 1;
};

try {
  process.exitCode = await soak();
} catch (error) {
  if (!stopping.aborted) throw error;
  process.exitCode = 130;
} finally {
  for (const undo of toUndo.reverse()) await undo();
}
