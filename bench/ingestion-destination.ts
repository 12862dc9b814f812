import { adminToken, givenKey, send, startTributary, withDatabase } from './bench-database.ts';
import { printTable, runRounds } from './rounds.ts';
import { purchase } from './shop-events.ts';

/**
 * `POST /ingestion/v1/events` with one event for a store with a Meta destination, against the same without one: what it
 * costs to hash the person for Meta, to queue the delivery, to count it and to wake a worker. Nothing is sent meanwhile.
 */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const [off, on] = [
    await givenKey(tributary, { product: 'ingestion' }),
    await givenKey(tributary, { product: 'ingestion' }),
  ];
  const destination = {
    ...{ product: 'ingestion', storeId: 'istore_bench', platform: 'meta' },
    credentials: { pixelId: '1234567890', accessToken: 'EAAGbenchmark' },
  };
  await send(tributary, adminToken, '/admin/v1/destinations', destination, { 'X-Organization-Id': on.tenantId });
  const loadOf = (key: string) => ({
    method: 'POST' as const,
    path: '/ingestion/v1/events',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: (nth: number) => JSON.stringify(purchase(nth)),
  });
  const results = await runRounds([
    { name: 'without a destination', server: tributary, load: loadOf(off.key) },
    { name: 'with a Meta destination', server: tributary, load: loadOf(on.key) },
  ]);
  printTable(results);
  const [without, told] = [...results.values()];
  if (!without || !told) throw new Error('A variant gave no result');
  const rate = told.requestsPerSecond / without.requestsPerSecond;
  const cpu = told.cpuMicrosPerRequest / without.cpuMicrosPerRequest;
  console.log(
    `\nwith : without a destination = ${rate.toFixed(2)} of its requests/s, ${cpu.toFixed(2)} of its CPU per request`,
  );
  await tributary.stop();
});
