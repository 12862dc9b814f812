import { beforeEach, describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenStore, secondsOf, uniqueEventId } from '../testing/fixtures.ts';
import { refusalOf, sendAt, statistics } from '../testing/reads.ts';

const server = await startProduct();
beforeEach(() => {
  server.now = new Date('2026-11-21T12:00:00.000Z');
});

const nothing = {
  ...{ events: 0, purchases: 0, revenue: 0, averageOrderValue: null, sessions: 0, conversionRate: null },
};
const purchase = (value: unknown, more: object = {}) => ({
  ...{ eventName: 'Purchase', eventId: uniqueEventId(), customData: { value, currency: 'EUR' } },
  ...more,
});
const pageViews = (count: number) => Array.from({ length: count }, () => ({ eventName: 'PageView' }));

describe('getStatistics', () => {
  it('shows the last 30 days by day, the present one included, those without events too, 200', async () => {
    const { client } = await givenStore(server);
    const { series, ...rest } = await statistics(client);
    expect(rest).toEqual({
      ...{ currency: 'EUR', granularity: 'day', totals: nothing, platforms: [], unconverted: [] },
      from: '2026-10-23T00:00:00+02:00',
      to: '2026-11-22T00:00:00+01:00',
    });
    expect(series).toHaveLength(30);
    expect(series[0]).toEqual({ period: '2026-10-23T00:00:00+02:00', ...nothing });
    expect(series.at(-1)).toEqual({ period: '2026-11-21T00:00:00+01:00', ...nothing });
  });

  it.each([
    ['hour', '2026-11-15T00:00:00+05:30', 168, '2026-11-15T00:00:00+05:30', '2026-11-21T23:00:00+05:30'],
    ['day', '2026-10-23T00:00:00+05:30', 30, '2026-10-23T00:00:00+05:30', '2026-11-21T00:00:00+05:30'],
    ['week', '2026-10-23T00:00:00+05:30', 5, '2026-10-19T00:00:00+05:30', '2026-11-16T00:00:00+05:30'],
    ['month', '2026-10-23T00:00:00+05:30', 2, '2026-10-01T00:00:00+05:30', '2026-11-01T00:00:00+05:30'],
  ])(
    'shows by %s what comes from %s until the present day is over, 200',
    async (granularity, from, count, first, last) => {
      const { client } = await givenStore(server, { timezone: 'Asia/Kolkata' });
      const shown = await statistics(client, { granularity });
      expect(shown).toMatchObject({ granularity, from, to: '2026-11-22T00:00:00+05:30' });
      expect(shown.series).toHaveLength(count);
      expect([shown.series[0]?.period, shown.series.at(-1)?.period]).toEqual([first, last]);
    },
  );

  it('counts events, purchases and page views, and adds revenue up to the cent, 200', async () => {
    const { client } = await givenStore(server);
    await sendAt(server, client, server.now, [
      ...[purchase(0.1), purchase(0.2), purchase('19.90'), purchase(1234567890.12), purchase(-0.02)],
      { eventName: 'Purchase' },
      { eventName: 'Lead', customData: { value: 100, currency: 'EUR' } },
      ...pageViews(40),
    ]);
    const totals = {
      ...{ events: 47, purchases: 6, revenue: 1234567910.3, averageOrderValue: 205761318.3833 },
      ...{ sessions: 40, conversionRate: 0.15 },
    };
    const shown = await statistics(client);
    expect(shown.totals).toEqual(totals);
    expect(shown.series.at(-1)).toEqual({ period: '2026-11-21T00:00:00+01:00', ...totals });
    expect(shown.series.slice(0, -1).every(({ events }) => events === 0)).toBe(true);
  });

  it('does not count duplicates and events that were refused, 200', async () => {
    const { client } = await givenStore(server);
    const events = [
      ...[purchase(5, { eventId: 'same' }), purchase(6, { eventId: 'same' }), purchase(7, { eventTime: 1 })],
      { eventName: 'Unknown' },
    ];
    await client.post('/ingestion/v1/events', events);
    await client.post('/ingestion/v1/events', events);
    await client.post('/ingestion/v1/events/validate', events);
    expect((await statistics(client)).totals).toMatchObject({ events: 1, purchases: 1, revenue: 5 });
  });

  it('is about a rate only where there is something to divide by, 200', async () => {
    const { client } = await givenStore(server);
    await sendAt(server, client, server.now, [purchase(10), purchase(0)]);
    expect((await statistics(client)).totals).toMatchObject({ averageOrderValue: 5, conversionRate: null });
    await sendAt(server, client, server.now, pageViews(3));
    expect((await statistics(client)).totals).toMatchObject({ averageOrderValue: 5, conversionRate: 0.6667 });
    const { client: visited } = await givenStore(server);
    await sendAt(server, visited, server.now, pageViews(3));
    expect((await statistics(visited)).totals).toMatchObject({ averageOrderValue: null, conversionRate: 0 });
  });

  it('counts what happened in the period, the start included and the end not, whenever it was received, 200', async () => {
    const { client } = await givenStore(server, { timezone: 'UTC' });
    const noon = Date.UTC(2026, 10, 21, 12) / 1_000;
    const times = [noon - 1, noon, noon + 1, noon + 899, noon + 900];
    for (const at of ['2026-11-21T12:10:00Z', '2026-11-22T11:59:58.999Z'])
      await sendAt(
        server,
        client,
        at,
        times.map((eventTime) => ({ eventName: 'PageView', eventTime })),
      );
    const countOf = async (from: number, to: number) => {
      const [start, end] = [from, to].map((moved) => new Date((noon + moved) * 1_000).toISOString());
      const { totals, series } = await statistics(client, { from: start as string, to: end as string });
      expect(series.map(({ events }) => events)).toEqual([totals.events]);
      return totals.events;
    };
    expect(await countOf(0, 900)).toBe(6);
    expect(await countOf(0, 901)).toBe(8);
    expect(await countOf(-1, 1)).toBe(4);
    expect(await countOf(0, 1)).toBe(2);
    expect(await countOf(1, 899)).toBe(2);
    expect(await countOf(1, 900)).toBe(4);
    expect(await countOf(-7_200, 7_200)).toBe(10);
    expect(await countOf(901, 7_200)).toBe(0);
  });

  it('names the whole bucket where the period cuts it, and counts what lies in the period, 200', async () => {
    const { client } = await givenStore(server);
    await sendAt(server, client, server.now, [
      ...[-7_200, -3_600, 0].map((moved) => ({ eventName: 'PageView', eventTime: secondsOf(server, moved) })),
    ]);
    const bounds = { from: '2026-11-21T11:20:00', to: '2026-11-21T13:00:00' };
    const periodsBy = async (granularity: string) =>
      (await statistics(client, { ...bounds, granularity })).series.map(({ period, events }) => [period, events]);
    expect(await periodsBy('day')).toEqual([['2026-11-21T00:00:00+01:00', 1]]);
    expect(await periodsBy('week')).toEqual([['2026-11-16T00:00:00+01:00', 1]]);
    expect(await periodsBy('month')).toEqual([['2026-11-01T00:00:00+01:00', 1]]);
    expect(await periodsBy('hour')).toEqual([
      ['2026-11-21T11:00:00+01:00', 0],
      ['2026-11-21T12:00:00+01:00', 1],
    ]);
    expect(await statistics(client, bounds)).toMatchObject({
      from: '2026-11-21T11:20:00+01:00',
      to: '2026-11-21T13:00:00+01:00',
    });
  });

  it('has an end without a beginning, and a beginning without an end, 200', async () => {
    const { client } = await givenStore(server, { timezone: 'America/New_York' });
    expect(await statistics(client, { to: '2026-11-02' })).toMatchObject({
      from: '2026-10-03T00:00:00-04:00',
      to: '2026-11-02T00:00:00-05:00',
    });
    expect(await statistics(client, { to: '2026-11-02T12:30:00Z', granularity: 'hour' })).toMatchObject({
      from: '2026-10-26T07:30:00-04:00',
      to: '2026-11-02T07:30:00-05:00',
    });
    expect(await statistics(client, { from: '2026-11-20' })).toMatchObject({
      from: '2026-11-20T00:00:00-05:00',
      to: '2026-11-22T00:00:00-05:00',
    });
  });

  it('answers for at most 366 days, by the hour for 7, by the clocks of the store, 200, and refuses more, 400', async () => {
    const { client } = await givenStore(server);
    const bucketsOf = async (parameters: Record<string, string>) =>
      (await statistics(client, parameters)).series.length;
    expect(await bucketsOf({ from: '2024-01-01', to: '2025-01-01' })).toBe(366);
    expect(await bucketsOf({ from: '2024-01-01', to: '2025-01-01', granularity: 'week' })).toBe(53);
    expect(await bucketsOf({ from: '2024-01-01', to: '2025-01-01', granularity: 'month' })).toBe(12);
    expect(await bucketsOf({ from: '2026-10-22', to: '2026-10-29', granularity: 'hour' })).toBe(169);
    expect(await bucketsOf({ from: '2026-03-26', to: '2026-04-02', granularity: 'hour' })).toBe(167);
    for (const [granularity, from, to, days] of [
      ['day', '2024-01-01', '2025-01-02', 366],
      ['month', '2024-01-01', '2025-01-01T00:00:01', 366],
      ['week', '2000-01-01', '2026-01-01', 366],
      ['hour', '2026-11-01', '2026-11-08T00:00:01', 7],
      ['hour', '2026-10-22', '2026-10-30', 7],
    ] as const) {
      const search = new URLSearchParams({ granularity, from, to });
      expect(refusalOf(await client.get(`/ingestion/v1/stats?${search}`))).toEqual({
        ...{ status: 400, success: false, error: 'validation_failed' },
        message: `from: must be at most ${days} days before the end of the period by ${granularity}`,
        details: { from: `Must be at most ${days} days before the end of the period by ${granularity}` },
      });
    }
  });

  it.each([
    ['granularity=minute', 'granularity'],
    ['granularity=', 'granularity'],
    ['granularity=Day', 'granularity'],
    ['from=soon', 'from'],
    ['from=2026-02-29', 'from'],
    ['to=2026-04-31', 'to'],
    ['to=', 'to'],
    ['from=2026-11-11&to=2026-11-10', 'to'],
    ['from=2026-11-11&to=2026-11-11', 'to'],
    ['from=2026-11-11T08:00:00Z&to=2026-11-11T08:00:00.9Z', 'to'],
    ['from=2027-01-01', 'from'],
    ['from=2026-11-22', 'from'],
    ['from=2026-11-01&granularity=hour', 'from'],
    ['from=2025-11-20', 'from'],
    ['from=9999-12-01&to=9999-12-31T23:00:00Z', 'to'],
  ])('refuses %s, 400', async (search, field) => {
    const { client } = await givenStore(server);
    const { status, success, error, details } = refusalOf(await client.get(`/ingestion/v1/stats?${search}`));
    expect({ status, success, error }).toEqual({ status: 400, success: false, error: 'validation_failed' });
    expect(Object.keys(details)).toEqual([field]);
  });

  it('reads the first and the last year there are, 200', async () => {
    const { client } = await givenStore(server, { timezone: 'UTC' });
    for (const parameters of [
      { to: '1000-01-02' },
      { from: '9999-12-01', to: '9999-12-31' },
      { from: '9999-12-30T00:00:01Z', to: '9999-12-31T00:00:01Z' },
      { from: '9999-12-25T23:59:58Z', to: '9999-12-31T23:59:59Z', granularity: 'hour' },
      { from: '1000-01-01', to: '1000-12-31', granularity: 'month' },
    ])
      expect((await statistics(client, parameters)).totals).toEqual(nothing);
  });
});
