import { adminToken, givenKey, send, startTributary, withDatabase } from './bench-database.ts';
import { underLoad } from './http-load.ts';
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
  const measured = await underLoad([
    { name: 'without a destination', server: tributary, load: loadOf(off.key) },
    { name: 'with a Meta destination', server: tributary, load: loadOf(on.key) },
  ]);
  const [rate, cpu] = (['requestsPerSecond', 'cpuMicrosPerRequest'] as const).map((figure) =>
    measured.ratio(figure, 'with a Meta destination', 'without a destination'),
  );
  console.log(`with : without a destination = ${rate} of its requests/s, ${cpu} of its CPU per request`);
  await tributary.stop();
});
