import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isCalendarDay } from './calendar-day.ts';

describe('isCalendarDay', () => {
  it.each(['2026-11-21', '2024-02-29', '0001-01-01', '9999-12-31'])('knows %s', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '0000-01-01',
    '2026-1-1',
    '',
    'today',
  ])('does not know %j', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });

  it('knows no more than days', () => {
    for (const text of ['2026-11-21T00:00:00Z', ' 2026-11-21', '2026-11-21\n', '+002026-11-21'])
      expect(isCalendarDay(text)).toBe(false);
  });
});

describe('addDays', () => {
  it('steps over the ends of months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-05', -10)).toBe('2025-12-26');
  });

  it('comes back', () => {
    const day = fc.date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9000-01-01') });
    fc.assert(
      fc.property(day, fc.integer({ min: -1_000, max: 1_000 }), (date, days) => {
        const text = date.toISOString().slice(0, 10);
        expect(addDays(addDays(text, days), -days)).toBe(text);
      }),
    );
  });
});
