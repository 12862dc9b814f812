import type { components } from '../../../generated/ingestion.ts';
import { type Amount, roundToMinorUnit, toAmount, toJsonNumber } from '../../core/money/amount.ts';
import { findCurrency } from '../../core/money/currency.ts';
import { type TimeZone, toZonedInstant } from '../../core/time/time-zone.ts';
import type { PlatformFiguresRow } from '../queries/list-platform-figures.ts';
import type { StatisticsCellRow } from '../queries/list-statistics-cells.ts';

type Statistics = components['schemas']['Statistics'];
type Metrics = components['schemas']['Metrics'];

/** An amount of a day in the currency of the store, null where there is no rate. */
export type Convert = (amount: Amount, currency: string, date: string) => Amount | null;

/** What statistics are about; `periods` has the beginning of each bucket, `dates` each day, in their order. */
export type ShownStatistics = {
  currency: string;
  granularity: Statistics['granularity'];
  timeZone: TimeZone;
  from: Date;
  to: Date;
  periods: readonly Date[];
  dates: readonly string[];
};

const shownDigits = 4;
const zero = toAmount(0);

const toShown = (amount: Amount): number => toJsonNumber(roundToMinorUnit(amount, shownDigits).toFixed());

const ratio = (part: Amount, whole: number): number | null => (whole === 0 ? null : toShown(part.div(whole)));

const totalOf = (
  cells: readonly StatisticsCellRow[],
  count: 'events' | 'purchases' | 'page_views' | 'uncounted',
): number => cells.reduce((sum, cell) => sum + cell[count], 0);

const toMetrics = (
  cells: readonly StatisticsCellRow[],
  revenueOf: (cell: StatisticsCellRow) => Amount | null,
): Metrics => {
  const revenue = cells.reduce((sum, cell) => sum.plus(revenueOf(cell) ?? zero), zero);
  const [purchases, sessions] = [totalOf(cells, 'purchases'), totalOf(cells, 'page_views')];
  return {
    events: totalOf(cells, 'events'),
    purchases,
    revenue: toShown(revenue),
    averageOrderValue: ratio(revenue, purchases),
    sessions,
    conversionRate: ratio(toAmount(purchases), sessions),
  };
};

/** What revenue leaves out: amounts without a rate by their currency, and purchases whose value cannot be read. */
const toUnconverted = (
  cells: readonly StatisticsCellRow[],
  revenueOf: (cell: StatisticsCellRow) => Amount | null,
): Statistics['unconverted'] => {
  const without = cells.filter((cell) => cell.currency !== '' && revenueOf(cell) === null);
  const byCurrency = [...Map.groupBy(without, ({ currency }) => currency)].sort(([a], [b]) => (a < b ? -1 : 1));
  const unreadable = totalOf(cells, 'uncounted');
  return [
    ...byCurrency.map(([currency, ofCurrency]) => ({
      currency,
      amount: toShown(ofCurrency.reduce((sum, { revenue }) => sum.plus(revenue), zero)),
      purchases: totalOf(ofCurrency, 'purchases'),
      reason: findCurrency(currency) ? 'no_rate' : 'unknown_currency',
    })),
    ...(unreadable > 0 ? [{ currency: null, amount: null, purchases: unreadable, reason: 'unreadable' }] : []),
  ];
};

const toPlatform = ({ platform, queued, sent, failed }: PlatformFiguresRow): Statistics['platforms'][number] => ({
  ...{ platform, sent, failed, pending: queued - sent - failed },
  successRate: ratio(toAmount(sent), sent + failed),
});

/** The figures of a period as clients see them. Sums are converted exactly and rounded once, where they are shown. */
export const toStatistics = (
  cells: readonly StatisticsCellRow[],
  { currency, granularity, timeZone, from, to, periods, dates }: ShownStatistics,
  convert: Convert,
  platforms: readonly PlatformFiguresRow[],
): Statistics => {
  const revenueOf = (cell: StatisticsCellRow): Amount | null =>
    cell.currency === '' ? zero : convert(toAmount(cell.revenue), cell.currency, dates[cell.day - 1] as string);
  const buckets = Map.groupBy(cells, ({ bucket }) => bucket);
  return {
    ...{ currency, granularity },
    from: toZonedInstant(from, timeZone),
    to: toZonedInstant(to, timeZone),
    totals: toMetrics(cells, revenueOf),
    series: periods.map((period, index) => ({
      period: toZonedInstant(period, timeZone),
      ...toMetrics(buckets.get(index + 1) ?? [], revenueOf),
    })),
    platforms: platforms.map(toPlatform),
    unconverted: toUnconverted(cells, revenueOf),
  };
};
