import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectStatus, startProduct } from '../../core/testing/start-product.ts';
import { bucketName, expectedStatistics } from '../testing/expected-statistics.ts';
import { givenStore } from '../testing/fixtures.ts';
import { givenRates } from '../testing/rates.ts';
import { statistics, walk } from '../testing/reads.ts';

const server = await startProduct();

/** Published on working days, with digits that leave fractions; SEK for a while only, AED never. */
const rates = {
  '2026-09-30': { USD: '1.1735', INR: '104.2120', AUD: '1.7777', JPY: '173.91' },
  '2026-10-02': { USD: '1.1741', INR: '104.3371', AUD: '1.7783', JPY: '174.02', SEK: '11.0370' },
  '2026-10-05': { USD: '1.1702', INR: '103.9965', AUD: '1.7701', JPY: '173.33', SEK: '11.0412' },
  '2026-10-23': { USD: '1.1612', INR: '102.1234', AUD: '1.7899', JPY: '177.07' },
  '2026-10-26': { USD: '1.1653', INR: '102.9876', AUD: '1.7921', JPY: '178.13' },
  '2026-10-30': { USD: '1.1579', INR: '101.1111', AUD: '1.7613', JPY: '181.43' },
  '2026-11-02': { USD: '1.1533', INR: '101.5557', AUD: '1.7699', JPY: '181.99' },
};

/** Stores and days around a change of clocks, a month's end or a weekend. */
const shops = [
  { timezone: 'Europe/Berlin', currency: 'EUR', from: '2026-10-23T06:00:00Z', to: '2026-10-28T00:00:00Z' },
  { timezone: 'America/New_York', currency: 'USD', from: '2026-10-29T00:00:00Z', to: '2026-11-04T00:00:00Z' },
  { timezone: 'Asia/Kolkata', currency: 'INR', from: '2026-10-29T00:00:00Z', to: '2026-11-04T00:00:00Z' },
  { timezone: 'Australia/Lord_Howe', currency: 'AUD', from: '2026-10-01T00:00:00Z', to: '2026-10-07T00:00:00Z' },
];
type Shop = (typeof shops)[number];
const batches = 24;
const perBatch = 14;
const quarterSeconds = 900;

const cents = fc.integer({ min: -50_000, max: 9_999_999 });
const value = fc.oneof(
  { weight: 6, arbitrary: cents.map((amount) => amount / 100) },
  { weight: 3, arbitrary: cents.map((amount) => (amount / 100).toFixed(2)) },
  { weight: 1, arbitrary: cents.map((amount) => ` ${(amount / 10_000).toFixed(7)}`) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'free', '1,50', true, [5], 123456789012345, '99999999999999.9999') },
);
const currency = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('EUR', 'USD', 'INR', 'AUD', 'JPY', 'usd') },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, 'SEK', 'AED', 'QQQ', 'Euro', 7) },
);

/** An event and how many seconds it lies from when it is sent, often at the border of a quarter of an hour. */
const seed = fc.record({
  eventName: fc.constantFrom('Purchase', 'Purchase', 'Purchase', 'PageView', 'PageView', 'Lead'),
  seconds: fc.oneof(fc.integer({ min: -86_400, max: 300 }), fc.integer({ min: -1_000, max: 300 })),
  border: fc.option(fc.constantFrom(-1, 0, 1)),
  value,
  currency,
  order: fc.integer({ min: 1, max: 400 }),
});
type Seed = typeof seed extends fc.Arbitrary<infer Value> ? Value : never;

const toEvent = ({ seconds, border, eventName, order, ...customData }: Seed, nowSeconds: number) => {
  const moved = nowSeconds + seconds;
  const atBorder = Math.round(moved / quarterSeconds) * quarterSeconds + (border ?? 0);
  const isPossible = atBorder >= nowSeconds - 86_400 && atBorder <= nowSeconds + 300;
  const eventTime = border === null || !isPossible ? moved : atBorder;
  return { eventName, eventTime, customData: { ...customData, orderId: `order_${order}` } };
};

/** A store that was sent a few hundred events while the clock went on, some of them twice. */
const givenBusyStore = async (shop: Shop, index: number) => {
  const { timezone, currency: of, from, to } = shop;
  const store = await givenStore(server, { timezone, currency: of, plan: 'enterprise' });
  const [startMs, endMs] = [Date.parse(from) + 86_400_000, Date.parse(to)];
  const size = { minLength: perBatch, maxLength: perBatch };
  const seeds = fc.sample(fc.array(seed, size), { numRuns: batches, seed: index });
  for (const [batch, some] of seeds.entries()) {
    server.now = new Date(startMs + ((endMs - startMs) / batches) * batch + batch);
    const events = some.map((one) => toEvent(one, Math.floor(server.now.getTime() / 1_000)));
    const { body } = expectStatus(200, await store.client.post('/ingestion/v1/events', [...events, events[0]]));
    expect(body.summary.failed).toBe(0);
  }
  const all = (await walk(store.client, { limit: '200' })).flat();
  expect(all.length).toBeGreaterThan(250);
  expect(all.length).toBeLessThan(batches * (perBatch + 1));
  return { ...store, shop, all, times: all.map(({ eventTime }) => eventTime).sort((a, b) => a - b) };
};

/** An end of a period: any second, the border of a quarter of an hour, or when something happened, or a second after. */
const edge = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('any', 'border', 'event', 'after'),
});
type Edge = typeof edge extends fc.Arbitrary<infer Value> ? Value : never;

const secondOf = ({ at, kind }: Edge, times: readonly number[]): number => {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const any = Math.round(first - 3_600 + (last - first + 7_200) * at);
  if (kind === 'any') return any;
  if (kind === 'border') return Math.floor(any / quarterSeconds) * quarterSeconds;
  return (times[Math.floor(at * (times.length - 1))] as number) + (kind === 'after' ? 1 : 0);
};

/** A period between two ends, at most so many days long; the shorter ones lie within some quarters of an hour. */
const periodOf = (edges: readonly Edge[], mostDays: number, times: readonly number[]) => {
  const [from = 0, to = 0] = edges.map((one) => secondOf(one, times)).sort((a, b) => a - b);
  const end = Math.min(Math.max(to, from + 1), from + mostDays * 86_400);
  return { from: new Date(from * 1_000).toISOString(), to: new Date(end * 1_000).toISOString() };
};

describe('getStatistics', () => {
  it('is what the list adds up to, in all and by time, to the cent, in every zone and currency, 200', async () => {
    await givenRates(server, rates);
    const stores = [];
    for (const [index, shop] of shops.entries()) stores.push(await givenBusyStore(shop, index + 1));
    server.now = new Date('2026-11-05T12:00:00Z');
    let shown = 0;

    const question = fc.record({
      store: fc.constantFrom(...stores),
      granularity: fc.constantFrom('hour', 'day', 'week', 'month'),
      edges: fc.tuple(edge, edge),
      mostDays: fc.constantFrom(7, 7, 7, 1 / 96, 1 / 24, 1),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ store: { client, shop, times }, granularity, edges, mostDays }) => {
        const period = periodOf(edges, mostDays, times);
        const { totals, series, unconverted, ...about } = await statistics(client, { granularity, ...period });
        const events = (await walk(client, { limit: '200', ...period })).flat();
        expect({ totals, unconverted }).toEqual(
          (({ metrics, ...rest }) => ({ totals: metrics, ...rest }))(expectedStatistics(events, shop, rates)),
        );
        expect(about.currency).toBe(shop.currency);
        expect([Date.parse(about.from), Date.parse(about.to)]).toEqual([
          Date.parse(period.from),
          Date.parse(period.to),
        ]);

        const nameOf = (ms: number) => bucketName(granularity, shop.timezone, ms);
        const byBucket = Map.groupBy(events, ({ eventTime }) => nameOf(eventTime * 1_000));
        const names = series.map((entry) => nameOf(Date.parse(entry.period)));
        expect(new Set(names).size).toBe(names.length);
        expect([...byBucket.keys()].filter((name) => !names.includes(name))).toEqual([]);
        expect([names[0], names.at(-1)]).toEqual([nameOf(Date.parse(period.from)), nameOf(Date.parse(period.to) - 1)]);
        for (const { period: start, ...metrics } of series) {
          const ofBucket = byBucket.get(nameOf(Date.parse(start))) ?? [];
          expect(metrics, start).toEqual(expectedStatistics(ofBucket, shop, rates).metrics);
          expect(nameOf(Date.parse(start) - 1_000), start).not.toBe(nameOf(Date.parse(start)));
        }
        shown += events.length;
      }),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(100);
    for (const { client, shop, all } of stores) {
      const { totals } = await statistics(client, { from: '2026-09-01', to: '2026-12-01' });
      expect(totals).toEqual(expectedStatistics(all, shop, rates).metrics);
    }
  });
});
