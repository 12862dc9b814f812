import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChildServer, workersOf } from '../src/core/testing/child-server.ts';
import { adminToken, givenKey, send, withDatabase } from './bench-database.ts';
import { type Load, underLoad } from './http-load.ts';
import type { MeasuredServer } from './measured-server.ts';
import { purchases } from './shop-events.ts';

const ticksPerSecond = 100;

/** CPU time of a process in microseconds, as Linux counts it. */
const cpuMicrosOf = async (pid: number): Promise<number> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (((user ?? 0) + (system ?? 0)) * 1_000_000) / ticksPerSecond;
};

/** The program as operators run it, with so many processes that serve. */
const startProgram = async (url: string, processes: number): Promise<MeasuredServer> => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'tributary-bench-'));
  const child = startChildServer({
    ...{ DATABASE_URL: url, DATA_DIR: dataDirectory, ADMIN_TOKEN: adminToken, ROLE: 'api' },
    ...{ SECRET_KEY: 'a secret key of the benchmarks, 32 characters', PROCESSES: String(processes) },
  });
  return {
    origin: await child.ready,
    usage: async () => {
      const all = await Promise.all([child.pid, ...(await workersOf(child.pid))].map(cpuMicrosOf));
      return all.reduce((sum, micros) => sum + micros, 0);
    },
    stop: async () => {
      child.signal('SIGTERM');
      await child.ended;
      await rm(dataDirectory, { recursive: true });
    },
  };
};

/** A click, for which server, database and load generator do about as much. */
const givenClicks = async (server: MeasuredServer): Promise<Load> => {
  const { key } = await givenKey(server, { product: 'attribution' });
  await send(server, key, '/attribution/v1/stores', { id: 'store_bench', name: 'Bench' });
  const landingPage = 'https://shop.example.com/item?utm_source=facebook';
  const click = (nth: number) => ({ fbclid: `IwAR${process.pid}x${nth}`, storeId: 'store_bench', landingPage });
  return {
    ...{ method: 'POST', path: '/attribution/v1/track/click', headers: headersOf(key) },
    body: (nth: number) => JSON.stringify({ ...click(nth), fingerprint: `fingerprint-${nth}` }),
  };
};

/** A list of events that is read, hashed and judged as any other but not stored: the process alone is the limit. */
const givenLists = async (server: MeasuredServer): Promise<Load> => {
  const { key } = await givenKey(server, { product: 'ingestion' });
  const text = JSON.stringify(purchases(0, 50));
  return { method: 'POST', path: '/ingestion/v1/events/validate', headers: headersOf(key), body: () => text };
};

const headersOf = (key: string) => ({ Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' });

/** The program with two processes that serve, against one. */
await withDatabase(async (url) => {
  const one = await startProgram(url, 1);
  const two = await startProgram(url, 2);
  for (const [name, load] of [
    ['lists of 50, validated', await givenLists(one)],
    ['clicks', await givenClicks(one)],
  ] as const) {
    console.log(name);
    const measured = await underLoad([
      { name: 'one process', server: one, load },
      { name: 'two processes', server: two, load },
    ]);
    const rate = measured.ratio('requestsPerSecond', 'two processes', 'one process');
    console.log(`${name}: two processes : one = ${rate} of its requests/s (target ≥ 1.5)\n`);
  }
  await Promise.all([one.stop(), two.stop()]);
});
