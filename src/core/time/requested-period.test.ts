import { describe, expect, it } from 'vitest';
import { requestedBounds, requestedPeriod } from './requested-period.ts';
import { findTimeZone, type TimeZone } from './time-zone.ts';

const berlin = findTimeZone('Europe/Berlin') as TimeZone;
const refuse = (field: string, reason: string, message: string) => new Error(`${reason}: ${field} ${message}`);
const reading = { timeZone: berlin, toDay: 'end', refuse } as const;
const now = new Date('2026-10-25T12:00:00Z');
const usual = { ...reading, usualDays: 2, now };

describe('requestedBounds', () => {
  it('leaves open what is not asked for', () => {
    expect(requestedBounds({}, reading)).toEqual({ from: undefined, to: undefined });
  });

  it('reads a day as its end or its first moment, by the clocks of the time zone', () => {
    const to = '2026-10-25';
    expect(requestedBounds({ to }, reading).to).toEqual(new Date('2026-10-25T23:00:00Z'));
    expect(requestedBounds({ to }, { ...reading, toDay: 'first_moment' }).to).toEqual(new Date('2026-10-24T22:00:00Z'));
  });

  it.each([
    [{ from: 'soon' }, 'invalid_format: from is no moment of the years 1000 to 9999'],
    [{ to: '9999-12-31T23:30:00Z' }, 'invalid_format: to is no moment of the years 1000 to 9999'],
    [{ from: '2026-10-25T10:00:00Z', to: '2026-10-25T10:00:00Z' }, 'out_of_range: to must be later than from'],
  ])('refuses %j', (sent, message) => {
    expect(() => requestedBounds(sent, reading)).toThrow(message);
  });
});

describe('requestedPeriod', () => {
  it('ends with the present day and begins the usual days before, also where a day has 25 hours', () => {
    expect(requestedPeriod({}, usual)).toEqual({
      from: new Date('2026-10-23T22:00:00Z'),
      to: new Date('2026-10-25T23:00:00Z'),
    });
  });

  it('begins the usual days before the end that is asked for', () => {
    expect(requestedPeriod({ to: '2026-10-20T00:00:00Z' }, usual).from).toEqual(new Date('2026-10-18T00:00:00Z'));
  });

  it('refuses a beginning after the present day', () => {
    expect(() => requestedPeriod({ from: '2026-10-26' }, usual)).toThrow(
      'out_of_range: from must be earlier than the end of the period',
    );
  });
});
