import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenStore } from '../testing/fixtures.ts';
import { sendAt, statistics, unix } from '../testing/reads.ts';

const server = await startProduct();

/** A store with an event at the first and the last second of each of these stretches of time, sent when they happened. */
const givenEventsAt = async (timezone: string, starts: readonly string[], end: string) => {
  const store = await givenStore(server, { timezone, plan: 'enterprise' });
  for (const [index, start] of starts.entries())
    for (const eventTime of [unix(start), unix(starts[index + 1] ?? end) - 1])
      await sendAt(server, store.client, new Date(eventTime * 1_000), [{ eventName: 'PageView', eventTime }]);
  return store;
};

/** Midnights by the clocks of the store, around one at which they are changed. */
const days: [string, number, string[], string][] = [
  [
    ...(['Europe/Berlin', 23] as [string, number]),
    ['2026-03-28T00:00:00+01:00', '2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00'],
    '2026-03-31T00:00:00+02:00',
  ],
  [
    ...(['Europe/Berlin', 25] as [string, number]),
    ['2026-10-24T00:00:00+02:00', '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00'],
    '2026-10-27T00:00:00+01:00',
  ],
  [
    ...(['America/New_York', 23] as [string, number]),
    ['2026-03-07T00:00:00-05:00', '2026-03-08T00:00:00-05:00', '2026-03-09T00:00:00-04:00'],
    '2026-03-10T00:00:00-04:00',
  ],
  [
    ...(['America/New_York', 25] as [string, number]),
    ['2026-10-31T00:00:00-04:00', '2026-11-01T00:00:00-04:00', '2026-11-02T00:00:00-05:00'],
    '2026-11-03T00:00:00-05:00',
  ],
  [
    ...(['Asia/Kolkata', 24] as [string, number]),
    ['2026-10-24T00:00:00+05:30', '2026-10-25T00:00:00+05:30', '2026-10-26T00:00:00+05:30'],
    '2026-10-27T00:00:00+05:30',
  ],
  [
    ...(['Australia/Lord_Howe', 24.5] as [string, number]),
    ['2026-04-04T00:00:00+11:00', '2026-04-05T00:00:00+11:00', '2026-04-06T00:00:00+10:30'],
    '2026-04-07T00:00:00+10:30',
  ],
  [
    ...(['Australia/Lord_Howe', 23.5] as [string, number]),
    ['2026-10-03T00:00:00+10:30', '2026-10-04T00:00:00+10:30', '2026-10-05T00:00:00+11:00'],
    '2026-10-06T00:00:00+11:00',
  ],
];

/** Hours of the day on which the clocks are changed, and the end of the last of them. */
const hours: [string, string[], string][] = [
  [
    'Europe/Berlin',
    ['2026-03-29T01:00:00+01:00', '2026-03-29T03:00:00+02:00', '2026-03-29T04:00:00+02:00'],
    '2026-03-29T05:00:00+02:00',
  ],
  [
    'Europe/Berlin',
    [
      '2026-10-25T01:00:00+02:00',
      '2026-10-25T02:00:00+02:00',
      '2026-10-25T02:00:00+01:00',
      '2026-10-25T03:00:00+01:00',
    ],
    '2026-10-25T04:00:00+01:00',
  ],
  ['America/New_York', ['2026-03-08T01:00:00-05:00', '2026-03-08T03:00:00-04:00'], '2026-03-08T04:00:00-04:00'],
  [
    'America/New_York',
    [
      '2026-11-01T00:00:00-04:00',
      '2026-11-01T01:00:00-04:00',
      '2026-11-01T01:00:00-05:00',
      '2026-11-01T02:00:00-05:00',
    ],
    '2026-11-01T03:00:00-05:00',
  ],
  ['Asia/Kolkata', ['2026-10-25T01:00:00+05:30', '2026-10-25T02:00:00+05:30'], '2026-10-25T03:00:00+05:30'],
  [
    'Australia/Lord_Howe',
    ['2026-04-05T01:00:00+11:00', '2026-04-05T01:30:00+10:30', '2026-04-05T02:00:00+10:30'],
    '2026-04-05T03:00:00+10:30',
  ],
  [
    'Australia/Lord_Howe',
    ['2026-10-04T01:00:00+10:30', '2026-10-04T02:30:00+11:00', '2026-10-04T03:00:00+11:00'],
    '2026-10-04T04:00:00+11:00',
  ],
];

const countsOf = async (client: Parameters<typeof statistics>[0], parameters: Record<string, string>) => {
  const { series, totals } = await statistics(client, parameters);
  expect(series.reduce((sum, { events }) => sum + events, 0)).toBe(totals.events);
  return series.map(({ period, events }) => [period, events]);
};

describe('getStatistics', () => {
  it.each(days)(
    'begins each day at its midnight: in %s also one of %s hours, 200',
    async (timezone, length, starts, end) => {
      const [, day, next] = starts as [string, string, string];
      expect((unix(next) - unix(day)) / 3_600).toBe(length);
      const { client } = await givenEventsAt(timezone, starts, end);
      const bounds = { from: (starts[0] as string).slice(0, 10), to: end.slice(0, 10) };
      expect(await countsOf(client, bounds)).toEqual(starts.map((start) => [start, 2]));
      const byHour = await countsOf(client, { from: day.slice(0, 10), to: next.slice(0, 10), granularity: 'hour' });
      expect(byHour).toHaveLength(Math.ceil(length));
      expect(byHour.filter(([, events]) => events !== 0)).toEqual([
        [day, 1],
        [byHour.at(-1)?.[0], 1],
      ]);
      expect(byHour.at(-1)?.[0]).toContain('T23:00:00');
    },
  );

  it.each(hours)('keeps hours apart in %s when clocks are changed: %j, 200', async (timezone, starts, end) => {
    const { client } = await givenEventsAt(timezone, starts, end);
    const bounds = { from: starts[0] as string, to: end, granularity: 'hour' };
    expect(await countsOf(client, bounds)).toEqual(starts.map((start) => [start, 2]));
    for (const [index, start] of starts.entries())
      expect(await countsOf(client, { ...bounds, from: start, to: starts[index + 1] ?? end })).toEqual([[start, 2]]);
  });

  it.each([
    ['week', ['2026-10-19T00:00:00+02:00', '2026-10-26T00:00:00+01:00', '2026-11-02T00:00:00+01:00']],
    ['month', ['2026-10-01T00:00:00+02:00', '2026-11-01T00:00:00+01:00', '2026-12-01T00:00:00+01:00']],
  ])('begins each %s at the midnight of its first day, 200', async (granularity, [first, second, end]) => {
    const starts = [first, second] as [string, string];
    const { client } = await givenEventsAt('Europe/Berlin', starts, end as string);
    const bounds = { from: starts[0].slice(0, 10), to: (end as string).slice(0, 10), granularity };
    expect(await countsOf(client, bounds)).toEqual(starts.map((start) => [start, 2]));
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
    'has every day of a year in %s, each once, from midnight to midnight, 200',
    async (timezone) => {
      server.now = new Date('2026-12-31T12:00:00Z');
      const { client } = await givenStore(server, { timezone });
      const { series } = await statistics(client, { from: '2026-01-01', to: '2027-01-01' });
      const expected = Array.from({ length: 365 }, (_, index) =>
        new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
      );
      expect(series.map(({ period }) => period.slice(0, 19))).toEqual(expected.map((day) => `${day}T00:00:00`));
      for (const { period } of series) {
        const clock = new Date(period).toLocaleString('sv-SE', { timeZone: timezone });
        expect(clock.replace(' ', 'T')).toBe(period.slice(0, 19));
      }
    },
  );
});
