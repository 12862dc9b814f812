import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { createEncryption } from '../encryption/encryption.ts';
import { startWorker } from '../jobs/worker.ts';
import { createLog } from '../logs/log.ts';
import { createDeliveryMetrics } from '../metrics/delivery-metrics.ts';
import { createOutbound } from '../outbound/outbound.ts';
import { eventually } from '../testing/child-server.ts';
import { startProduct } from '../testing/start-product.ts';
import { exchangeRateImports } from './exchange-rate-imports.ts';
import { storeExchangeRates } from './store-exchange-rates.ts';

const { database, databaseUrl } = await startProduct();
const { jobs, timers, start } = exchangeRateImports('http://127.0.0.1:1/rates.xml');
const waiting = async (): Promise<number> => {
  const { count } = await database.one(sql.type(z.strictObject({ count: z.number() }))`
    SELECT count(*)::integer AS count FROM graphile_worker.jobs WHERE task_identifier = 'core.import_exchange_rates'
  `);
  return count;
};

describe('exchangeRateImports', () => {
  it('has a timer for a job it does', () => {
    expect(timers.map(({ job }) => job)).toEqual(Object.keys(jobs));
  });

  it('adds one job for several servers that start without rates', async () => {
    await Promise.all(Array.from({ length: 8 }, () => start(database, new Date('2026-11-21T12:00:00Z'))));
    expect(await waiting()).toBe(1);
  });

  it('adds none where rates of today or yesterday are known', async () => {
    await database.query(sql.typeAlias('nothing')`DELETE FROM graphile_worker._private_jobs`);
    await storeExchangeRates(database, [{ currency: 'USD', publishedOn: '2026-11-20', rate: '1.1579' }]);
    for (const now of ['2026-11-20T15:00:00Z', '2026-11-21T23:59:59Z']) await start(database, new Date(now));
    expect(await waiting()).toBe(0);
    await start(database, new Date('2026-11-22T00:00:00Z'));
    expect(await waiting()).toBe(1);
  });

  it('warns once where the address is not reached, and leaves the next try for later', async () => {
    await database.query(sql.typeAlias('nothing')`DELETE FROM graphile_worker._private_jobs`);
    const lines: string[] = [];
    const worker = startWorker({
      ...{ url: databaseUrl, database, handlers: jobs, timers, clock: () => new Date(), keyedHash: (text) => text },
      encryption: createEncryption('a secret of this test'),
      outbound: createOutbound({ privateTargets: 'refuse' }),
      platformAddresses: {},
      log: createLog('info', { write: (line) => void lines.push(line) }),
      deliveryMetrics: createDeliveryMetrics(),
    });
    await start(database, new Date('2030-01-01T00:00:00Z'));
    await eventually(() => lines.length > 0);
    await worker.stop();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 'warn', time: expect.any(String), msg: expect.stringContaining('EXCHANGE_RATES_URL') },
    ]);
    expect(await waiting()).toBe(1);
  });

  it('does nothing without an address', async () => {
    await database.query(sql.typeAlias('nothing')`DELETE FROM graphile_worker._private_jobs`);
    const off = exchangeRateImports(undefined);
    expect([off.jobs, off.timers]).toEqual([{}, []]);
    await off.start(database, new Date('2030-01-01T00:00:00Z'));
    expect(await waiting()).toBe(0);
  });
});
