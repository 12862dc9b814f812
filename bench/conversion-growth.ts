import { application } from '../src/application.ts';
import { openDatabase } from '../src/core/database/pool.ts';
import { listen } from '../src/core/http/server.ts';
import { createLog } from '../src/core/logs/log.ts';
import { adminToken, withDatabase } from './bench-database.ts';
import { type Explained, explainedDatabase } from './explained-database.ts';
import { growStore } from './grow-store.ts';
import { median } from './rounds.ts';

/**
 * What the statements of one conversion read with 100 thousand and with 10 million clicks in its store: `CLICKS` sets the
 * larger number. Each conversion has a fingerprint and an address that lead to a click.
 */
const small = 100_000;
const large = Number(process.env.CLICKS ?? 10_000_000);
const conversions = 50;

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
  const post = async (path: string, key: string, body: object, more = {}) => {
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', ...more };
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return JSON.parse(text).data;
  };

  const organization = await post('/admin/v1/organizations', adminToken, { name: 'Bench' });
  const order = { product: 'attribution', mode: 'live', name: 'Bench' };
  const more = { 'X-Organization-Id': organization.id };
  const { key } = await post('/admin/v1/api-keys', adminToken, order, more);
  await post('/attribution/v1/stores', key, { id: 'store_bench', name: 'Bench' });

  /** Sends conversions that each find a click, and returns the median buffers of one conversion's statements together. */
  const measure = async (): Promise<{ buffers: number; p99Ms: number }> => {
    const buffers: number[] = [];
    const times: number[] = [];
    for (let nth = 0; nth < conversions; nth++) {
      const fingerprint = `visitor ${nth} at ${Date.now()}`;
      const click = {
        fbclid: `measured${Date.now()}x${nth}`,
        storeId: 'store_bench',
        landingPage: 'https://a.example/',
      };
      await post('/attribution/v1/track/click', key, { ...click, fingerprint, ipAddress: `192.0.2.${nth}` });
      noted = [];
      const sale = { storeId: 'store_bench', eventType: 'Purchase', orderId: fingerprint, eventValue: 9.5 };
      const startedAt = performance.now();
      const data = await post('/attribution/v1/track/conversion', key, {
        ...sale,
        fingerprint,
        ipAddress: `192.0.2.${nth}`,
      });
      times.push(performance.now() - startedAt);
      if (data.attributedTo?.confidenceScore !== 95) throw new Error(`Not attributed: ${JSON.stringify(data)}`);
      buffers.push(noted.reduce((sum, explained) => sum + explained.buffers, 0));
    }
    return { buffers: median(buffers), p99Ms: times.toSorted((a, b) => a - b)[Math.floor(conversions * 0.99)] ?? 0 };
  };

  console.log(
    '| clicks in the store | buffers per conversion | slowest of 50, each statement run twice, ms |\n|---|---|---|',
  );
  const results: number[] = [];
  for (const [from, to] of [
    [0, small],
    [small, large],
  ] as const) {
    await growStore(url, { tenantId: organization.id, storeId: 'store_bench', from, to });
    await measure();
    const { buffers, p99Ms } = await measure();
    results.push(buffers);
    console.log(`| ${to} | ${buffers} | ${p99Ms.toFixed(1)} |`);
  }
  const [few = 1, many = 0] = results;
  console.log(`\n${large} : ${small} clicks = ${(many / few).toFixed(2)} of the buffers (target ≤ 1.25)`);
  await server.stop();
  await opened.end();
});
