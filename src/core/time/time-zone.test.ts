import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimeZone, type TimeZone, toZonedInstant } from './time-zone.ts';

const zone = (name: string) => findTimeZone(name) as TimeZone;
const iso = (ms: number) => new Date(ms).toISOString();
const firstInstantOf = (name: string, clock: string) => iso(zone(name).firstInstantOf(Date.parse(`${clock}Z`)));

describe('findTimeZone', () => {
  it.each([
    ['UTC', 'UTC'],
    ['utc', 'UTC'],
    ['america/new_york', 'America/New_York'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['EST', 'EST'],
  ])('knows %s as %s', (text, name) => expect(findTimeZone(text)?.name).toBe(name));

  it.each(['', ' ', 'Nowhere', 'GMT+5', '+05:30', '-08', 'America/', 'New York', 'UTC ', '\u0000'])(
    'knows no %j',
    (text) => expect(findTimeZone(text)).toBeNull(),
  );
});

describe('firstInstantOf', () => {
  it.each([
    ['America/New_York', '2026-11-02T00:00:00', '2026-11-02T05:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-02T00:00:00', '2026-11-01T18:30:00.000Z'],
    ['Asia/Kathmandu', '2026-11-02T00:00:00', '2026-11-01T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-02T00:00:00', '2026-11-01T10:00:00.000Z'],
    ['Africa/Monrovia', '1971-01-01T00:00:00', '1971-01-01T00:44:30.000Z'],
  ])('in %s of %s is %s', (name, clock, instant) => expect(firstInstantOf(name, clock)).toBe(instant));

  it.each([
    ['America/New_York', '2026-11-01T01:30:00', '2026-11-01T05:30:00.000Z'],
    ['America/Havana', '2026-11-01T00:00:00', '2026-11-01T04:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45:00', '2026-04-04T14:45:00.000Z'],
  ])('in %s is the earlier one of %s, which comes twice', (name, clock, instant) =>
    expect(firstInstantOf(name, clock)).toBe(instant),
  );

  it.each([
    ['America/New_York', '2026-03-08T02:30:00', '2026-03-08T07:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04T00:00:00', '2018-11-04T03:00:00.000Z'],
    ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T10:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31T00:00:00', '2011-12-30T10:00:00.000Z'],
  ])('in %s is the change of the clocks that leaps over %s', (name, clock, instant) =>
    expect(firstInstantOf(name, clock)).toBe(instant),
  );

  it('is never later than an instant at which the clocks show it, in every zone', () => {
    const instants = fc.integer({ min: 0, max: Date.UTC(2036, 0, 1) / 1_000 }).map((seconds) => seconds * 1_000);
    fc.assert(
      fc.property(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), instants, (name, instantMs) => {
        const { clockAt, firstInstantOf: first } = zone(name);
        const clockMs = clockAt(instantMs);
        expect(first(clockMs)).toBeLessThanOrEqual(instantMs);
        expect(clockAt(first(clockMs))).toBe(clockMs);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('toZonedInstant', () => {
  it.each([
    ['UTC', '2026-11-21T12:00:00Z', '2026-11-21T12:00:00+00:00'],
    ['Europe/Berlin', '2026-10-25T00:59:59Z', '2026-10-25T02:59:59+02:00'],
    ['Europe/Berlin', '2026-10-25T01:00:00Z', '2026-10-25T02:00:00+01:00'],
    ['America/New_York', '2026-03-08T06:59:59Z', '2026-03-08T01:59:59-05:00'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T03:00:00-04:00'],
    ['America/St_Johns', '2026-12-31T23:00:00Z', '2026-12-31T19:30:00-03:30'],
    ['Asia/Kathmandu', '2026-11-20T18:15:00Z', '2026-11-21T00:00:00+05:45'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05T01:30:00+10:30'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01T00:00:00+14:00'],
    ['Pacific/Pago_Pago', '2026-11-21T10:59:59Z', '2026-11-20T23:59:59-11:00'],
  ])('in %s writes %s as %s', (name, instant, text) =>
    expect(toZonedInstant(new Date(instant), zone(name))).toBe(text),
  );

  it('leaves out fractions of a second', () => {
    expect(toZonedInstant(new Date('2026-11-21T12:00:00.999Z'), zone('Asia/Kolkata'))).toBe(
      '2026-11-21T17:30:00+05:30',
    );
  });

  it('names the same instant, in every zone', () => {
    const instants = fc.integer({ min: Date.UTC(1975, 0, 1) / 1_000, max: Date.UTC(2100, 0, 1) / 1_000 });
    fc.assert(
      fc.property(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), instants, (name, seconds) => {
        const text = toZonedInstant(new Date(seconds * 1_000), zone(name));
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        expect(Date.parse(text)).toBe(seconds * 1_000);
      }),
      { numRuns: 1_000 },
    );
  });
});
