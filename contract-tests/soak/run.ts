import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readVariables } from '../../src/core/configuration/variables-file.ts';
import { removeEmbeddedPostgres } from '../../src/core/database/embedded-postgres.ts';
import { freePort } from '../../src/core/database/postmaster.ts';
import { prepareDatabase } from '../../src/core/database/prepare-database.ts';
import { checkAll, figuresOf, untold } from './check.ts';
import { type GoodClient, goodClient } from './good-client.ts';
import { applyLoad, nothingAcknowledged } from './load.ts';
import { type KeptProcess, keepRunning, killDatabase } from './processes.ts';
import { startReceiving } from './receivers.ts';

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

const webhooks = await startReceiving((body) => {
  const { event, data } = JSON.parse(body);
  return [`${event} ${data.externalId ?? data.orderId}`];
});
const platform = await startReceiving<string>((body) =>
  JSON.parse(body).data.map(({ event_id: id }: { event_id: string }) => id),
);
toUndo.push(webhooks.stop, platform.stop);

const order = async (send: GoodClient, keys: Record<string, string>) => {
  const post = async (key: string, path: string, body: object) => {
    const { status, text } = await send({ path, key: keys[key], body });
    if (status !== 201) throw new Error(`${path} answered ${status}: ${text}`);
  };
  await post('ATTRIBUTION_KEY', '/attribution/v1/stores', { id: 'store_soak', name: 'Soak' });
  const terms = { defaultCommissionType: 'percentage', defaultCommissionValue: 20 };
  const affiliate = { id: 'aff_soak', displayName: 'Ada', email: 'soak@example.com', type: 'external' };
  await post('AFFILIATES_KEY', '/affiliates/v1/affiliates', affiliate);
  const offer = { id: 'off_soak', name: 'Soak', url: 'https://shop.example.com/soak', ...terms };
  await post('AFFILIATES_KEY', '/affiliates/v1/offers', offer);
  const link = { affiliateId: 'aff_soak', offerId: 'off_soak', id: 'link_soak', code: 'soak2026' };
  await post('AFFILIATES_KEY', '/affiliates/v1/tracking-links', link);
  const told = { affiliates: ['conversion.created', 'conversion.approved'], attribution: ['conversion.tracked'] };
  for (const [product, events] of Object.entries(told))
    await post('ADMIN_KEY', '/admin/v1/webhook-endpoints', { url: webhooks.url, events, product, mode: 'live' });
  const credentials = { pixelId: '1234567890', accessToken: 'EAAGsoak' };
  const destination = { product: 'ingestion', storeId: 'istore_demo', platform: 'meta', credentials };
  await post('ADMIN_KEY', '/admin/v1/destinations', { ...destination, baseUrl: platform.url });
};

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
  await order(send, keys);
  const before = await figuresOf({ send, keys });

  say(`Writing for ${durationMs / 1000} s`);
  const acknowledged = nothingAcknowledged();
  const overAt = Date.now() + durationMs;
  const isOver = () => stopping.aborted || Date.now() >= overAt;
  await Promise.all([applyLoad({ send, keys, acknowledged, isOver }), killByTurns(servers, workers, isOver)]);

  const toldNow = () => ({ webhooks: new Set(webhooks.kept), events: new Set(platform.kept) });
  const drainedBy = Date.now() + drainMs;
  while (untold({ acknowledged, told: toldNow() }).length > 0 && Date.now() < drainedBy) await pause(250);

  const soaked = { send, keys, databaseUrl: database.url, acknowledged, before, told: toldNow() };
  const verdicts = await checkAll(soaked);
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
