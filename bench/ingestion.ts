import { givenKey, startTributary, withDatabase } from './bench-database.ts';
import { startMeasured } from './measured-server.ts';
import { printTable, runRounds } from './rounds.ts';
import { purchase } from './shop-events.ts';

/**
 * `POST /ingestion/v1/events` with one event as it is, against the same endpoint whose statement is answered without a
 * database, and against bare servers that store each event by a statement of its own: all the rows that are stored of it,
 * and one row alone.
 */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const [without, all, insert] = await Promise.all([
    startTributary(url, { withoutStatement: 'ingestion.event_identity' }),
    startMeasured('one-insert-per-event', { url, rows: 'all' }),
    startMeasured('one-insert-per-event', { url, rows: 'event' }),
  ]);
  const { key } = await givenKey(tributary, { product: 'ingestion' });
  const load = {
    method: 'POST' as const,
    path: '/ingestion/v1/events',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: (nth: number) => JSON.stringify(purchase(nth)),
  };
  const results = await runRounds([
    { name: 'one event', server: tributary, load },
    { name: 'the same without a database', server: without, load },
    { name: 'the same rows, one statement per request', server: all, load },
    { name: 'one row, one INSERT per request', server: insert, load },
  ]);
  printTable(results);
  const [stored, dry, same, single] = [...results.values()];
  if (!stored || !dry || !same || !single) throw new Error('A variant gave no result');
  const cpu = stored.cpuMicrosPerRequest / dry.cpuMicrosPerRequest;
  const rateOf = (other: { requestsPerSecond: number }) =>
    (stored.requestsPerSecond / other.requestsPerSecond).toFixed(2);
  console.log(`\none event : without a database = ${cpu.toFixed(2)} of its CPU per request (target ≤ 1.25)`);
  console.log(
    `one event : the same rows by a statement per request = ${rateOf(same)} of its requests/s (target ≥ 0.9)`,
  );
  console.log(`one event : one row by an INSERT per request = ${rateOf(single)} of its requests/s`);
  await Promise.all([tributary.stop(), without.stop(), all.stop(), insert.stop()]);
});
