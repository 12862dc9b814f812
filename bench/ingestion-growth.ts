import { Client } from 'pg';
import { application } from '../src/application.ts';
import { openDatabase } from '../src/core/database/pool.ts';
import { listen } from '../src/core/http/server.ts';
import { createLog } from '../src/core/logs/log.ts';
import { adminToken, givenKey, withDatabase } from './bench-database.ts';
import { type Explained, explainedDatabase } from './explained-database.ts';
import { growEvents } from './grow-events.ts';
import { median } from './rounds.ts';
import { purchase } from './shop-events.ts';

/**
 * What the statements of the hot paths read with 100 thousand and with 10 million events in a store (`EVENTS` sets the
 * larger number), and how many bytes a stored event takes with its indexes.
 */
const small = 100_000;
const large = Number(process.env.EVENTS ?? 10_000_000);
const repeats = 50;

await withDatabase(async (url) => {
  const opened = await openDatabase(url, { size: 4 });
  let noted: Explained[] = [];
  const handle = await application({
    configuration: { publicOrigin: undefined, rateLimits: 'off', requireHttps: false, trustedProxies: [] },
    secrets: { adminToken, secretKey: 'a secret key of the benchmarks, 32 characters' },
    database: explainedDatabase(opened, (explained) => noted.push(explained)),
    clock: () => new Date(),
    log: createLog('silent'),
  });
  const server = await listen(handle, { host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${server.port}`;
  const { key, tenantId } = await givenKey({ origin }, { product: 'ingestion' });
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };

  let sent = 0;
  const paths: Record<string, () => Promise<Response>> = {
    'one event': () =>
      fetch(`${origin}/ingestion/v1/events`, { method: 'POST', headers, body: JSON.stringify(purchase(sent++)) }),
    'first page of 50': () => fetch(`${origin}/ingestion/v1/events`, { headers }),
    'first page of purchases': () => fetch(`${origin}/ingestion/v1/events?eventName=Purchase`, { headers }),
    '30-day statistic': () => fetch(`${origin}/ingestion/v1/stats`, { headers }),
  };

  /** The buffers of the statements behind one request, without the audit log's and the key's, and the time it took. */
  const measure = async (send: () => Promise<Response>) => {
    const [buffers, times]: [number[], number[]] = [[], []];
    for (let nth = 0; nth < repeats; nth++) {
      noted = [];
      const startedAt = performance.now();
      const reply = await send();
      const text = await reply.text();
      times.push(performance.now() - startedAt);
      if (!reply.ok) throw new Error(`${reply.status}: ${text}`);
      buffers.push(
        noted.filter(({ statement }) => /ingestion\.event/.test(statement)).reduce((sum, one) => sum + one.buffers, 0),
      );
    }
    return { buffers: median(buffers), p50Ms: median(times), p99Ms: Math.max(...times) };
  };

  const results = new Map<string, number[]>();
  console.log(
    '| events | request | buffers | p50 ms | slowest of 50 ms (each statement run twice) |\n|---|---|---|---|---|',
  );
  for (const [from, to] of [
    [0, small],
    [small, large],
  ] as const) {
    await growEvents(url, { tenantId, storeId: 'istore_bench', from, to });
    for (const [name, send] of Object.entries(paths)) {
      await measure(send);
      const { buffers, p50Ms, p99Ms } = await measure(send);
      results.set(name, [...(results.get(name) ?? []), buffers]);
      console.log(`| ${to} | ${name} | ${buffers} | ${p50Ms.toFixed(1)} | ${p99Ms.toFixed(1)} |`);
    }
  }
  console.log('');
  for (const [name, [few = 1, many = 0]] of results)
    console.log(`${name}: ${large} : ${small} events = ${(many / few).toFixed(2)} of the buffers (target ≤ 1.25)`);

  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`
    SELECT
      sum(pg_relation_size(relid)) / sum(n_live_tup) AS table_bytes,
      sum(pg_indexes_size(relid)) / sum(n_live_tup) AS index_bytes
    FROM pg_stat_user_tables
    WHERE schemaname = 'ingestion' AND relname ~ '^event_(y|default)' AND n_live_tup > 0`);
  await client.end();
  console.log(
    `bytes per event: ${Math.round(rows[0].table_bytes)} in the table, ${Math.round(rows[0].index_bytes)} in its indexes`,
  );
  await server.stop();
  await opened.end();
});
