import { givenKey, startTributary, withDatabase } from './bench-database.ts';
import { underLoad } from './http-load.ts';
import { startMeasured } from './measured-server.ts';
import { purchase } from './shop-events.ts';

/**
 * `POST /ingestion/v1/events` with one event as it is, against the same endpoint whose statement is answered without a
 * database, and against bare servers that store each event by a statement of its own: all the rows that are stored of it,
 * and one row alone.
 */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const [without, later, all, insert] = await Promise.all([
    startTributary(url, { withoutStatement: 'ingestion.event_identity' }),
    startTributary(url, { withoutStatement: 'ingestion.event_identity', isAnsweredLater: true }),
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
  const measured = await underLoad([
    { name: 'one event', server: tributary, load },
    { name: 'the same without a database', server: without, load },
    { name: 'without a database, sharing statements', server: later, load },
    { name: 'the same rows, one statement per request', server: all, load },
    { name: 'one row, one INSERT per request', server: insert, load },
  ]);
  const cpu = measured.ratio('cpuMicrosPerRequest', 'one event', 'the same without a database');
  const cpuSharing = measured.ratio('cpuMicrosPerRequest', 'one event', 'without a database, sharing statements');
  console.log(
    `one event : without a database = ${cpu} of its CPU per request (target ≤ 1.25), sharing statements ${cpuSharing}`,
  );
  for (const [reference, target] of [
    ['the same rows, one statement per request', ' (target ≥ 0.9)'],
    ['one row, one INSERT per request', ''],
  ] as const) {
    const rate = measured.ratio('requestsPerSecond', 'one event', reference);
    console.log(`one event : ${reference} = ${rate} of its requests/s${target}`);
  }
  await Promise.all([tributary.stop(), without.stop(), later.stop(), all.stop(), insert.stop()]);
});
