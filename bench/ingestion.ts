import { givenKey, startTributary, withDatabase } from './bench-database.ts';
import { measureHotWrite } from './hot-write.ts';
import { startMeasured } from './measured-server.ts';
import { purchase } from './shop-events.ts';

/**
 * `POST /ingestion/v1/events` with one event as it is, against the same endpoint whose statement is answered without a
 * database, and against bare servers that store each event by a statement of its own: all the rows that are stored of it,
 * and one row alone.
 */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const [all, single] = await Promise.all([
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
  await measureHotWrite({
    ...{ name: 'one event', url, tributary, load },
    withoutStatement: 'ingestion.event_identity',
    bare: { all, single },
  });
});
