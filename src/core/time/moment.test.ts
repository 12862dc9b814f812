import { describe, expect, it } from 'vitest';
import { readMoment } from './moment.ts';
import { findTimeZone, type TimeZone } from './time-zone.ts';

const newYork = findTimeZone('America/New_York') as TimeZone;
const read = (text: string, edge: 'from' | 'to' = 'from') => readMoment(text, edge, newYork)?.toISOString() ?? null;

describe('readMoment', () => {
  it.each([
    ['2026-11-02T10:30:15Z', '2026-11-02T10:30:15.000Z'],
    ['2026-11-02t10:30z', '2026-11-02T10:30:00.000Z'],
    ['2026-11-02 10:30:15 UTC', '2026-11-02T10:30:15.000Z'],
    ['2026-11-02T10:30:15.999999Z', '2026-11-02T10:30:15.000Z'],
    ['2026-11-02T10:30:15+05:30', '2026-11-02T05:00:15.000Z'],
    ['2026-11-02T10:30:15 05:30', '2026-11-02T05:00:15.000Z'],
    ['2026-11-02T10:30:15 +0530', '2026-11-02T05:00:15.000Z'],
    ['2026-11-02T10:30:15-0800', '2026-11-02T18:30:15.000Z'],
    ['2026-11-02T10:30:15', '2026-11-02T15:30:15.000Z'],
  ])('reads %s', (text, instant) => expect(read(text)).toBe(instant));

  it('takes a day from its first moment to its end, 25 hours later where clocks are set back', () => {
    expect([read('2026-11-01', 'from'), read('2026-11-01', 'to')]).toEqual([
      '2026-11-01T04:00:00.000Z',
      '2026-11-02T05:00:00.000Z',
    ]);
  });

  it('takes an end with a time for that very moment', () => {
    expect(read('2026-11-01T00:00:00', 'to')).toBe('2026-11-01T04:00:00.000Z');
  });

  it.each([
    ...['2026-02-29', '2026-13-01', '2026-00-10', '2026-11-31', '2026-11-02T24:00:00Z', '2026-11-02T10:60:00Z'],
    ...['2026-11-02T10:30:61Z', '2026-11-02T10:30:15+24:00', '2026-11-02T10:30:15+05:60', '0999-12-31', '0000-00-00'],
    ...['', 'today', '1795257000', '2026-11', '2026-11-02T', '2026-11-02Z', '2026-11-02T10', '+002026-11-02'],
  ])('refuses %s', (text) => expect(read(text)).toBeNull());

  it('refuses the end of the last year that can be written', () => {
    expect([read('9999-12-30', 'to'), read('9999-12-31', 'to')]).toEqual(['9999-12-31T05:00:00.000Z', null]);
  });
});
