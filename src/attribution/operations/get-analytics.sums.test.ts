import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAmount } from '../../core/money/amount.ts';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { found, givenShop, givenStore } from '../testing/fixtures.ts';
import { addClicks, addConversions } from '../testing/rows.ts';
import { walk } from '../testing/walk.ts';

const server = await startProduct();

type Revenue = { currency: string; amount: number; attributedAmount: number };
type Metrics = {
  clicks: number;
  conversions: number;
  attributedConversions: number;
  attributionRate: number | null;
  revenue: Revenue[];
  averageConfidence: number | null;
};
type Conversion = {
  eventType: string;
  eventValue: number | null;
  currency: string;
  attributedTo: { confidenceScore: number } | null;
};

const sumOf = (numbers: number[]): number => numbers.reduce((sum, value) => sum.plus(value), toAmount(0)).toNumber();
const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** The figures as whoever adds the lists up by hand gets them. */
const addedUp = (clicks: number, conversions: readonly Conversion[]): Metrics => {
  const attributed = conversions.filter(({ attributedTo }) => attributedTo);
  const valued = conversions.filter(({ eventValue }) => eventValue !== null);
  const amountOf = (some: readonly Conversion[], currency: string) =>
    sumOf(some.filter((one) => one.currency === currency).map(({ eventValue }) => eventValue ?? 0));
  const scores = attributed.map(({ attributedTo }) => attributedTo?.confidenceScore ?? 0);
  return {
    clicks,
    conversions: conversions.length,
    attributedConversions: attributed.length,
    attributionRate: conversions.length === 0 ? null : round(attributed.length / conversions.length, 4),
    revenue: [...new Set(valued.map(({ currency }) => currency))].sort().map((currency) => ({
      currency,
      amount: amountOf(conversions, currency),
      attributedAmount: amountOf(attributed, currency),
    })),
    averageConfidence: scores.length === 0 ? null : round(sumOf(scores) / scores.length, 2),
  };
};

/** What parts of a whole add up to; rates and averages are no sums. */
const together = (parts: readonly Metrics[]) => {
  const revenue = new Map<string, Revenue[]>(
    Map.groupBy(
      parts.flatMap((part) => part.revenue),
      (one) => one.currency,
    ),
  );
  return {
    clicks: sumOf(parts.map(({ clicks }) => clicks)),
    conversions: sumOf(parts.map(({ conversions }) => conversions)),
    attributedConversions: sumOf(parts.map(({ attributedConversions }) => attributedConversions)),
    revenue: [...revenue].sort().map(([currency, some]) => ({
      currency,
      amount: sumOf(some.map(({ amount }) => amount)),
      attributedAmount: sumOf(some.map(({ attributedAmount }) => attributedAmount)),
    })),
  };
};

const listed = async (client: TestClient, parameters: Record<string, string>): Promise<Metrics> => {
  const clicks = (await walk(client, 'clicks', { limit: '200', ...parameters })).flat();
  const conversions = (await walk(client, 'conversions', { limit: '200', ...parameters })).flat();
  return addedUp(clicks.length, conversions as Conversion[]);
};

const startMs = Date.UTC(2026, 9, 20);
const daysMs = 25 * 24 * 60 * 60 * 1_000;
const moment = fc.integer({ min: startMs, max: startMs + daysMs }).map((ms) => new Date(ms));
const word = fc.constantFrom('spring', 'summer', 'Spring', null);
const page = fc.constantFrom(
  'https://a.example/',
  'https://a.example/?x=1',
  'https://a.example/p#x?y',
  'https://b.example',
);
const campaign = { campaign: word, source: word, medium: word, content: word };
const late = fc.integer({ min: -300_000, max: 6 * 24 * 60 * 60 * 1_000 });

const clickSeed = (storeId: fc.Arbitrary<string>) =>
  fc.record({ storeId, ...campaign, landingPage: page, clickedAt: moment, late });
const conversionSeed = (storeId: fc.Arbitrary<string>) =>
  fc.record({
    storeId,
    eventType: fc.constantFrom('Purchase', 'Lead', 'purchase'),
    eventValue: fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2))),
    currency: fc.constantFrom('USD', 'EUR', 'GBP'),
    score: fc.option(fc.constantFrom(75, 90, 95, 100)),
    ...campaign,
    landingPage: fc.option(page),
    occurredAt: moment,
    late,
  });

const received = <Seed extends { late: number }>(seeds: readonly Seed[], at: (seed: Seed) => Date) =>
  seeds.map((seed) => ({ ...seed, receivedAt: new Date(at(seed).getTime() + seed.late) }));

describe('getAnalytics', () => {
  it('is what the lists add up to, in all, by time and by group, whatever is asked, 200', async () => {
    const { organizationId, client, storeId } = await givenShop(server);
    const stores = fc.constantFrom(storeId, await givenStore(client, { timezone: 'Australia/Lord_Howe' }));
    const [clicks] = fc.sample(fc.array(clickSeed(stores), { minLength: 900, maxLength: 900 }), {
      numRuns: 1,
      seed: 1,
    });
    const [conversions] = fc.sample(fc.array(conversionSeed(stores), { minLength: 450, maxLength: 450 }), {
      numRuns: 1,
      seed: 2,
    });
    await addClicks(
      server,
      organizationId,
      received(clicks ?? [], ({ clickedAt }) => clickedAt),
    );
    await addConversions(
      server,
      organizationId,
      received(conversions ?? [], ({ occurredAt }) => occurredAt),
    );

    const question = fc.record({
      storeId: fc.option(stores, { nil: undefined }),
      from: fc.option(moment, { nil: undefined }),
      days: fc.double({ min: 0.01, max: 20, noNaN: true }),
      timezone: fc.constantFrom('UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
      granularity: fc.constantFrom('hour', 'day', 'week', 'month'),
      groupBy: fc.constantFrom('campaign', 'source', 'medium', 'content', 'landingPage', 'eventType'),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ from, days, storeId: asked, ...more }) => {
        const store: Record<string, string> = asked === undefined ? {} : { storeId: asked };
        const bounds: Record<string, string> = from
          ? {
              from: from.toISOString(),
              to: new Date(from.getTime() + days * 24 * 60 * 60 * 1_000 + 1_000).toISOString(),
            }
          : {};
        const search = new URLSearchParams({ ...store, ...bounds, ...more });
        const { period, totals, series, groups } = await found(client, `analytics?${search}`);
        const whole = await listed(client, { ...store, from: period.from, to: period.to });
        expect(totals).toEqual(whole);
        const metricsOf = (parts: { metrics: Metrics }[]) => parts.map(({ metrics }) => metrics);
        expect(whole).toMatchObject(together(metricsOf(series)));
        expect(whole).toMatchObject(together(metricsOf(groups)));

        const bucket = series[Math.floor(days * 7) % series.length];
        expect(bucket.metrics).toEqual(await listed(client, { ...store, from: bucket.from, to: bucket.to }));
        expect(series[0].from).toBe(period.from);
        expect(series.slice(1).map((one: { from: string }) => one.from)).toEqual(
          series.slice(0, -1).map((one: { to: string }) => one.to),
        );
        expect(series.at(-1).to).toBe(period.to);
      }),
      { numRuns: 60 },
    );
  });
});
