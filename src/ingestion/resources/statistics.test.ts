import { describe, expect, it } from 'vitest';
import { toAmount } from '../../core/money/amount.ts';
import { findTimeZone, type TimeZone } from '../../core/time/time-zone.ts';
import type { StatisticsCellRow } from '../queries/list-statistics-cells.ts';
import { type Convert, type ShownStatistics, toStatistics } from './statistics.ts';

const cell = (more: Partial<StatisticsCellRow>): StatisticsCellRow => ({
  ...{ bucket: 1, day: 1, currency: '', events: 1, page_views: 0, purchases: 0, uncounted: 0, revenue: '0' },
  ...more,
});
const purchases = (currency: string, revenue: string, more: Partial<StatisticsCellRow> = {}) =>
  cell({ currency, revenue, purchases: 1, ...more });

const at = (text: string) => new Date(text);
const shown: ShownStatistics = {
  ...{ currency: 'EUR', granularity: 'day', timeZone: findTimeZone('Europe/Berlin') as TimeZone },
  ...{ from: at('2026-11-18T23:00:00Z'), to: at('2026-11-20T23:00:00Z') },
  periods: [at('2026-11-18T23:00:00Z'), at('2026-11-19T23:00:00Z')],
  dates: ['2026-11-19', '2026-11-20'],
};
const nothing = {
  ...{ events: 0, purchases: 0, revenue: 0, averageOrderValue: null, sessions: 0, conversionRate: null },
};

/** Two dollars for a euro on the first day, four on the second; nothing else has a rate. */
const convert: Convert = (amount, currency, date) => {
  if (currency === 'EUR') return amount;
  return currency === 'USD' ? amount.div(date === '2026-11-19' ? 2 : 4) : null;
};

describe('toStatistics', () => {
  it('has every bucket, also those of which there is nothing', () => {
    expect(toStatistics([], shown, convert, [])).toEqual({
      ...{ currency: 'EUR', granularity: 'day', totals: nothing, platforms: [], unconverted: [] },
      ...{ from: '2026-11-19T00:00:00+01:00', to: '2026-11-21T00:00:00+01:00' },
      series: [
        { period: '2026-11-19T00:00:00+01:00', ...nothing },
        { period: '2026-11-20T00:00:00+01:00', ...nothing },
      ],
    });
  });

  it('puts cells into their buckets and converts each by its day', () => {
    const cells = [
      ...[purchases('EUR', '1'), purchases('USD', '8', { purchases: 3 })],
      ...[purchases('USD', '8', { bucket: 2, day: 2 }), cell({ bucket: 2, day: 2, events: 9, page_views: 4 })],
    ];
    const { totals, series } = toStatistics(cells, shown, convert, []);
    expect(totals).toMatchObject({ events: 12, purchases: 5, revenue: 7, averageOrderValue: 1.4, sessions: 4 });
    expect(totals.conversionRate).toBe(1.25);
    expect(series.map(({ revenue, purchases: count, events }) => [revenue, count, events])).toEqual([
      [5, 4, 2],
      [2, 1, 10],
    ]);
  });

  it('adds up exactly and rounds once, half up, to four decimals', () => {
    const thirds: Convert = (amount, currency) => (currency === 'EUR' ? amount : amount.div(3));
    const cells = [purchases('USD', '1'), purchases('GBP', '1'), purchases('JPY', '1', { bucket: 2, day: 2 })];
    const { totals, series } = toStatistics(cells, shown, thirds, []);
    expect(totals).toMatchObject({ revenue: 1, averageOrderValue: 0.3333 });
    expect(series.map(({ revenue }) => revenue)).toEqual([0.6667, 0.3333]);
    const halves = toStatistics(
      [purchases('EUR', '0.00005'), purchases('EUR', '900719925474.12345')],
      shown,
      convert,
      [],
    );
    expect(halves.totals.revenue).toBe(900719925474.1235);
    expect(toStatistics([purchases('EUR', '-0.00005')], shown, convert, []).totals.revenue).toBe(-0.0001);
  });

  it('puts what has no rate together by currency, in order, and counts it as purchases all the same', () => {
    const cells = [
      ...[
        purchases('XYZ', '7'),
        purchases('AED', '100.10'),
        purchases('AED', '20', { bucket: 2, day: 2, purchases: 2 }),
      ],
      ...[purchases('EUR', '1'), cell({ purchases: 3, uncounted: 2 }), cell({ purchases: 1, uncounted: 1, bucket: 2 })],
    ];
    const { totals, unconverted } = toStatistics(cells, shown, convert, []);
    expect(totals).toMatchObject({ purchases: 9, revenue: 1 });
    expect(unconverted).toEqual([
      { currency: 'AED', amount: 120.1, purchases: 3, reason: 'no_rate' },
      { currency: 'XYZ', amount: 7, purchases: 1, reason: 'unknown_currency' },
      { currency: null, amount: null, purchases: 3, reason: 'unreadable' },
    ]);
  });

  it('asks for the rate of the cell: its currency, its whole amount and its day', () => {
    const asked: unknown[] = [];
    const noting: Convert = (amount, currency, date) => {
      asked.push([amount.toFixed(), currency, date]);
      return toAmount(0);
    };
    toStatistics([purchases('USD', '12345678901234567890.12', { day: 2 }), cell({})], shown, noting, []);
    expect(new Set(asked.map(String))).toEqual(new Set(['12345678901234567890.12,USD,2026-11-20']));
  });
});
