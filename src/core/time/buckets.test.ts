import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketStarts, type Granularity, startOfBucket } from './buckets.ts';
import { findTimeZone, type TimeZone, toZonedInstant } from './time-zone.ts';

const hourMs = 3_600_000;

const starts = (name: string, granularity: Granularity, from: string, to: string) =>
  bucketStarts({ from: new Date(from), to: new Date(to) }, granularity, findTimeZone(name) as TimeZone, 1_000) ?? [];

const startsOf = (...period: Parameters<typeof starts>) =>
  starts(...period).map((start) => start.toISOString().replace('.000Z', 'Z'));

const hoursOf = (...period: Parameters<typeof starts>) =>
  starts(...period)
    .concat(new Date(period[3]))
    .map((start, index, all) => (start.getTime() - (all[index - 1] ?? start).getTime()) / hourMs)
    .slice(1);

describe('bucketStarts', () => {
  it('counts days of 24 hours, of 23 where clocks are put forward, of 25 where they are set back', () => {
    expect(hoursOf('America/New_York', 'day', '2026-03-07T05:00:00Z', '2026-03-10T04:00:00Z')).toEqual([24, 23, 24]);
    expect(hoursOf('America/New_York', 'day', '2026-10-31T04:00:00Z', '2026-11-03T05:00:00Z')).toEqual([24, 25, 24]);
  });

  it('begins a day without a midnight when its clocks begin', () => {
    expect(startsOf('America/Sao_Paulo', 'day', '2018-11-03T03:00:00Z', '2018-11-05T02:00:00Z')).toEqual([
      '2018-11-03T03:00:00Z',
      '2018-11-04T03:00:00Z',
    ]);
  });

  it('leaves out a day that a zone has left out', () => {
    expect(startsOf('Pacific/Apia', 'day', '2011-12-29T10:00:00Z', '2012-01-01T10:00:00Z')).toEqual([
      '2011-12-29T10:00:00Z',
      '2011-12-30T10:00:00Z',
      '2011-12-31T10:00:00Z',
    ]);
  });

  it('keeps a repeated hour apart from the first, and leaves out one that is leapt over', () => {
    expect(startsOf('America/New_York', 'hour', '2026-11-01T04:00:00Z', '2026-11-01T08:00:00Z')).toEqual([
      '2026-11-01T04:00:00Z',
      '2026-11-01T05:00:00Z',
      '2026-11-01T06:00:00Z',
      '2026-11-01T07:00:00Z',
    ]);
    expect(startsOf('America/New_York', 'hour', '2026-03-08T06:00:00Z', '2026-03-08T09:00:00Z')).toEqual([
      '2026-03-08T06:00:00Z',
      '2026-03-08T07:00:00Z',
      '2026-03-08T08:00:00Z',
    ]);
  });

  it('begins hours on the half hour in half-hour zones, and anew when clocks are changed by half an hour', () => {
    expect(startsOf('Asia/Kolkata', 'hour', '2026-11-01T18:30:00Z', '2026-11-01T20:30:00Z')).toEqual([
      '2026-11-01T18:30:00Z',
      '2026-11-01T19:30:00Z',
    ]);
    expect(hoursOf('Australia/Lord_Howe', 'hour', '2026-04-04T14:00:00Z', '2026-04-04T16:30:00Z')).toEqual([1, 0.5, 1]);
    expect(hoursOf('Australia/Lord_Howe', 'hour', '2026-10-03T14:30:00Z', '2026-10-03T17:00:00Z')).toEqual([1, 0.5, 1]);
  });

  it('begins weeks on Monday and months on the first, by the clocks of the zone', () => {
    expect(startsOf('Europe/Berlin', 'week', '2026-10-21T22:00:00Z', '2026-11-04T23:00:00Z')).toEqual([
      '2026-10-21T22:00:00Z',
      '2026-10-25T23:00:00Z',
      '2026-11-01T23:00:00Z',
    ]);
    expect(startsOf('Europe/Berlin', 'month', '2026-09-30T22:00:00Z', '2026-12-31T23:00:00Z')).toEqual([
      '2026-09-30T22:00:00Z',
      '2026-10-31T23:00:00Z',
      '2026-11-30T23:00:00Z',
    ]);
  });

  it('cuts the first and the last bucket where the period is cut', () => {
    expect(startsOf('UTC', 'day', '2026-11-01T13:00:00Z', '2026-11-02T00:00:01Z')).toEqual([
      '2026-11-01T13:00:00Z',
      '2026-11-02T00:00:00Z',
    ]);
    expect(startsOf('UTC', 'month', '2026-11-01T13:00:00Z', '2026-11-01T13:00:01Z')).toEqual(['2026-11-01T13:00:00Z']);
  });

  it('gives up beyond the most buckets', () => {
    const period = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-01-11T00:00:00Z') };
    const utc = findTimeZone('UTC') as TimeZone;
    expect(bucketStarts(period, 'day', utc, 10)).toHaveLength(10);
    expect(bucketStarts(period, 'day', utc, 9)).toBeNull();
    const millennia = { from: new Date('1000-01-01T00:00:00Z'), to: new Date('9999-01-01T00:00:00Z') };
    expect(bucketStarts(millennia, 'hour', utc, 1_000)).toBeNull();
  });

  it('holds in each bucket one reading of the calendar, and all of it, in every zone', () => {
    const label: Record<Granularity, (clock: Date) => string> = {
      hour: (clock) => clock.toISOString().slice(0, 13),
      day: (clock) => clock.toISOString().slice(0, 10),
      week: (clock) =>
        new Date(clock.getTime() - ((clock.getUTCDay() + 6) % 7) * 24 * hourMs).toISOString().slice(0, 10),
      month: (clock) => clock.toISOString().slice(0, 7),
    };
    const lengths: Record<Granularity, number> = { hour: 90, day: 40 * 24, week: 200 * 24, month: 900 * 24 };
    // St. John's used to set clocks back a minute after midnight: its Sundays begin, and then it is Saturday once more.
    const zones = Intl.supportedValuesOf('timeZone').filter((name) => !/St_Johns|Goose_Bay/.test(name));
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom<Granularity>('hour', 'day', 'week', 'month'),
        fc.integer({ min: Date.UTC(1975, 0, 1) / 1_000, max: Date.UTC(2036, 0, 1) / 1_000 }),
        fc.integer({ min: 1, max: 100 }),
        (name, granularity, fromSeconds, percent) => {
          const timeZone = findTimeZone(name) as TimeZone;
          const from = new Date(fromSeconds * 1_000);
          const to = new Date(from.getTime() + lengths[granularity] * (hourMs / 100) * percent);
          const found = bucketStarts({ from, to }, granularity, timeZone, 1_000) as Date[];
          const read = (ms: number) => label[granularity](new Date(timeZone.clockAt(ms)));
          expect(found[0]).toEqual(from);
          found.forEach((start, index) => {
            const endMs = (found[index + 1] ?? to).getTime();
            expect(start.getTime()).toBeLessThan(endMs);
            expect(read(endMs - 1_000)).toBe(read(start.getTime()));
            const isRepeated = timeZone.offsetAt(endMs) !== timeZone.offsetAt(endMs - 1_000);
            if (index + 1 < found.length && !isRepeated) expect(read(endMs)).not.toBe(read(endMs - 1_000));
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('startOfBucket', () => {
  const startOf = (name: string, granularity: Granularity, instant: string) => {
    const timeZone = findTimeZone(name) as TimeZone;
    return toZonedInstant(startOfBucket(new Date(instant), granularity, timeZone), timeZone);
  };

  it.each<[string, Granularity, string, string]>([
    ['Europe/Berlin', 'hour', '2026-11-21T12:59:59Z', '2026-11-21T13:00:00+01:00'],
    ['Europe/Berlin', 'day', '2026-10-25T22:59:59Z', '2026-10-25T00:00:00+02:00'],
    ['Europe/Berlin', 'week', '2026-10-25T22:59:59Z', '2026-10-19T00:00:00+02:00'],
    ['Europe/Berlin', 'month', '2026-10-31T22:59:59Z', '2026-10-01T00:00:00+02:00'],
    ['America/New_York', 'day', '2026-03-08T12:00:00Z', '2026-03-08T00:00:00-05:00'],
    ['America/New_York', 'week', '2026-03-09T03:59:59Z', '2026-03-02T00:00:00-05:00'],
    ['Asia/Kolkata', 'hour', '2026-11-21T12:29:59Z', '2026-11-21T17:00:00+05:30'],
    ['Asia/Kolkata', 'month', '2026-10-31T18:30:00Z', '2026-11-01T00:00:00+05:30'],
    ['America/Sao_Paulo', 'day', '2018-11-04T03:00:00Z', '2018-11-04T01:00:00-02:00'],
  ])('in %s by %s of %s is %s', (name, granularity, instant, start) =>
    expect(startOf(name, granularity, instant)).toBe(start),
  );

  it.each([
    ['America/New_York', '2026-11-01T05:59:59Z', '2026-11-01T01:00:00-04:00'],
    ['America/New_York', '2026-11-01T06:59:59Z', '2026-11-01T01:00:00-05:00'],
    ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', '2026-04-05T01:00:00+11:00'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05T01:30:00+10:30'],
    ['Australia/Lord_Howe', '2026-04-04T15:29:59Z', '2026-04-05T01:30:00+10:30'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04T02:30:00+11:00'],
    ['Australia/Lord_Howe', '2026-10-03T15:59:59Z', '2026-10-04T02:30:00+11:00'],
  ])('in %s by the hour, when clocks are changed, of %s is %s', (name, instant, start) =>
    expect(startOf(name, 'hour', instant)).toBe(start),
  );

  it('is where a bucket of any longer period begins, in every zone', () => {
    const lead: Record<Granularity, number> = {
      hour: 30 * hourMs,
      day: 100 * hourMs,
      week: 500 * hourMs,
      month: 2_000 * hourMs,
    };
    const zones = Intl.supportedValuesOf('timeZone').filter((name) => !/St_Johns|Goose_Bay/.test(name));
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom<Granularity>('hour', 'day', 'week', 'month'),
        fc.integer({ min: Date.UTC(1975, 0, 1) / 1_000, max: Date.UTC(2036, 0, 1) / 1_000 }),
        (name, granularity, seconds) => {
          const timeZone = findTimeZone(name) as TimeZone;
          const instant = new Date(seconds * 1_000);
          const start = startOfBucket(instant, granularity, timeZone);
          const period = {
            from: new Date(start.getTime() - lead[granularity]),
            to: new Date(instant.getTime() + 1_000),
          };
          const starts = bucketStarts(period, granularity, timeZone, 1_000) as Date[];
          expect(starts.at(-1)).toEqual(start);
          expect(startOfBucket(start, granularity, timeZone)).toEqual(start);
        },
      ),
      { numRuns: 200 },
    );
  });
});
