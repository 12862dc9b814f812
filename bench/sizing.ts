import autocannon from 'autocannon';
import { Client } from 'pg';
import { givenOffer } from './affiliates-offer.ts';
import { sale } from './affiliates-replies.ts';
import { givenKey, send, startTributary, withDatabase } from './bench-database.ts';
import { importProject } from './experiments-project.ts';
import { purchase, purchases } from './shop-events.ts';

type Path = {
  name: string;
  method: 'GET' | 'POST';
  path: string;
  key?: string;
  body?: (nth: number) => object;
  /** What one request holds. */
  records?: number;
};

const seconds = 5;
const connections = 64;

/** Of all tables with their indexes, of every product. */
const storedBytes = async (client: Client): Promise<number> => {
  const { rows } = await client.query(`
    SELECT sum(pg_total_relation_size(oid)) AS bytes
    FROM pg_class
    WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('affiliates', 'attribution', 'experiments', 'ingestion', 'core')
  `);
  return Number(rows[0].bytes);
};

/**
 * What an operator needs to know: requests a second and bytes stored of each hot path, and the memory of the process, one
 * server process with everything on. Load generator and PostgreSQL share the machine.
 */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  const attribution = await givenKey(tributary, { product: 'attribution' });
  await send(tributary, attribution.key, '/attribution/v1/stores', { id: 'store_bench', name: 'Bench' });
  const affiliates = await givenOffer(tributary);
  const ingestion = await givenKey(tributary, { product: 'ingestion' });
  const admin = await givenKey(tributary, { product: 'admin' });
  const project = await importProject(tributary, admin.key, { projectId: 800_001, bytes: 2_000 });
  /** A customer of their own: what is known of an address grows with who shares it. */
  const customer = (nth: number) => ({
    fingerprint: `fp-${nth}`,
    ipAddress: `10.${(nth >> 16) & 255}.${(nth >> 8) & 255}.${nth & 255}`,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0',
  });
  const visit = { storeId: 'store_bench', landingPage: 'https://shop.example.com/item?utm_source=facebook' };
  const order = { storeId: 'store_bench', eventType: 'Purchase', eventValue: 99.95 };
  const bucketing = { eventType: 'bucketing', data: { experienceId: '1001', variationId: '10011' } };
  const paths: Path[] = [
    {
      ...{ name: 'a click on an ad', method: 'POST', path: '/attribution/v1/track/click', key: attribution.key },
      body: (nth) => ({ ...visit, fbclid: `IwAR${process.pid}x${nth}`, ...customer(nth) }),
    },
    {
      ...{
        name: 'a conversion of one',
        method: 'POST',
        path: '/attribution/v1/track/conversion',
        key: attribution.key,
      },
      body: (nth) => ({ ...order, orderId: `order-${process.pid}-${nth}`, ...customer(nth) }),
    },
    { name: 'a redirect, its click stored', method: 'GET', path: '/r/bench' },
    {
      ...{ name: 'a sale of an affiliate', method: 'POST', path: '/affiliates/v1/conversions', key: affiliates.key },
      body: sale,
    },
    {
      ...{ name: 'a configuration of 2 kB', method: 'GET', path: `/experiments/v1/config/${project}` },
    },
    {
      ...{ name: 'an exposure of a new visitor', method: 'POST', path: `/experiments/v1/track/${project}` },
      body: (nth) => ({ visitors: [{ visitorId: `v${process.pid}-${nth}`, events: [bucketing] }] }),
    },
    {
      ...{ name: 'a shop event', method: 'POST', path: '/ingestion/v1/events', key: ingestion.key },
      body: purchase,
    },
    {
      ...{ name: 'shop events by lists of 50', method: 'POST', path: '/ingestion/v1/events', key: ingestion.key },
      ...{ body: (nth) => purchases(1_000_000 + nth, 50), records: 50 },
    },
  ];
  const idle = (await tributary.memoryBytes()) / 1_048_576;
  console.log(
    `| path | records/s | p50 ms | p99 ms | bytes stored of each | memory afterwards, MB |\n|---|---|---|---|---|---|`,
  );
  for (const { name, method, path, key, body, records = 1 } of paths) {
    const headers = {
      'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0',
      ...(key && { Authorization: `Bearer ${key}` }),
      ...(body && { 'Content-Type': 'application/json' }),
    };
    let nth = 0;
    const setupRequest = (request: object) => ({ ...request, ...(body && { body: JSON.stringify(body(++nth)) }) });
    // PostgreSQL does so by itself, a minute after the first rows.
    await client.query('ANALYZE');
    const before = await storedBytes(client);
    const requests = [{ method, path, headers, setupRequest }];
    const {
      requests: answered,
      latency,
      non2xx,
      '3xx': redirected,
      errors,
    } = await autocannon({
      ...{ url: tributary.origin, connections, duration: seconds, requests },
    });
    if (errors + non2xx - redirected > 0) throw new Error(`${name}: ${errors} errors, ${non2xx} no success`);
    const each = ((await storedBytes(client)) - before) / (answered.total * records);
    const memory = (await tributary.memoryBytes()) / 1_048_576;
    const rate = Math.round((answered.total * records) / seconds);
    console.log(
      `| ${name} | ${rate} | ${latency.p50} | ${latency.p99} | ${Math.round(each)} | ${Math.round(memory)} |`,
    );
  }
  console.log(`\nMemory of the process before: ${Math.round(idle)} MB`);
  await client.end();
  await tributary.stop();
});
