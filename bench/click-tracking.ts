import { givenKey, send, startTributary, withDatabase } from './bench-database.ts';
import { underLoad } from './http-load.ts';
import { startMeasured } from './measured-server.ts';

/**
 * `POST /attribution/v1/track/click` as it is, against the same endpoint whose statement is answered without a database,
 * and against bare servers that store each click by a statement of its own: all the rows that are stored of it, and one
 * row alone.
 */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const [without, later, all, insert] = await Promise.all([
    startTributary(url, { withoutStatement: 'attribution.click_identity' }),
    startTributary(url, { withoutStatement: 'attribution.click_identity', isAnsweredLater: true }),
    startMeasured('one-insert-per-click', { url, rows: 'all' }),
    startMeasured('one-insert-per-click', { url, rows: 'click' }),
  ]);
  const { key } = await givenKey(tributary, { product: 'attribution' });
  await send(tributary, key, '/attribution/v1/stores', { id: 'store_bench', name: 'Bench' });

  const load = {
    method: 'POST' as const,
    path: '/attribution/v1/track/click',
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'User-Agent': 'Mozilla/5.0 (bench)',
    },
    body: (nth: number) =>
      JSON.stringify({
        fbclid: `IwAR${process.pid}x${nth}`,
        storeId: 'store_bench',
        landingPage: 'https://shop.example.com/item?utm_source=facebook&utm_medium=paid&utm_campaign=spring',
        referrer: 'https://social.example.com/',
        fingerprint: `fingerprint-${nth}`,
      }),
  };
  const measured = await underLoad([
    { name: 'track/click', server: tributary, load },
    { name: 'the same without a database', server: without, load },
    { name: 'without a database, sharing statements', server: later, load },
    { name: 'the same rows, one statement per request', server: all, load },
    { name: 'one row, one INSERT per request', server: insert, load },
  ]);
  const cpu = measured.ratio('cpuMicrosPerRequest', 'track/click', 'the same without a database');
  const cpuSharing = measured.ratio('cpuMicrosPerRequest', 'track/click', 'without a database, sharing statements');
  console.log(
    `track/click : without a database = ${cpu} of its CPU per request (target ≤ 1.25), sharing statements ${cpuSharing}`,
  );
  for (const [reference, target] of [
    ['the same rows, one statement per request', ' (target ≥ 0.9)'],
    ['one row, one INSERT per request', ''],
  ] as const) {
    const rate = measured.ratio('requestsPerSecond', 'track/click', reference);
    console.log(`track/click : ${reference} = ${rate} of its requests/s${target}`);
  }
  await Promise.all([tributary.stop(), without.stop(), later.stop(), all.stop(), insert.stop()]);
});
