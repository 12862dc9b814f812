import { givenKey, send, startTributary, withDatabase } from './bench-database.ts';
import { measureHotWrite } from './hot-write.ts';
import { startMeasured } from './measured-server.ts';

/**
 * `POST /attribution/v1/track/click` as it is, against the same endpoint whose statement is answered without a database,
 * and against bare servers that store each click by a statement of its own: all the rows that are stored of it, and one
 * row alone.
 */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const [all, single] = await Promise.all([
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
  await measureHotWrite({
    ...{ name: 'track/click', url, tributary, load },
    withoutStatement: 'attribution.click_identity',
    bare: { all, single },
  });
});
