import { givenKey, send, startTributary, withDatabase } from './bench-database.ts';
import { startMeasured } from './measured-server.ts';
import { printTable, runRounds } from './rounds.ts';

/**
 * `POST /attribution/v1/track/click` as it is, against the same endpoint whose statement is answered without a database,
 * and against a bare server with one INSERT per request.
 */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const [without, insert] = await Promise.all([
    startTributary(url, { withoutClickStatement: true }),
    startMeasured('one-insert-per-request', { url }),
  ]);
  const key = await givenKey(tributary, 'attribution');
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
  const results = await runRounds([
    { name: 'track/click', server: tributary, load },
    { name: 'the same without a database', server: without, load },
    { name: 'one INSERT per request', server: insert, load },
  ]);
  printTable(results);
  const [tracked, dry, single] = [...results.values()];
  if (!tracked || !dry || !single) throw new Error('A variant gave no result');
  const cpu = tracked.cpuMicrosPerRequest / dry.cpuMicrosPerRequest;
  const rate = tracked.requestsPerSecond / single.requestsPerSecond;
  console.log(`\ntrack/click : without a database = ${cpu.toFixed(2)} of its CPU per request (target ≤ 1.25)`);
  console.log(`track/click : one INSERT per request = ${rate.toFixed(2)} of its requests/s (target ≥ 0.9)`);
  await Promise.all([tributary.stop(), without.stop(), insert.stop()]);
});
