import type { components } from '../../../generated/attribution.ts';
import { toJsonNumber } from '../../core/money/amount.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { AnalyticsCellRow } from '../queries/list-analytics-cells.ts';

type Analytics = components['schemas']['Analytics'];
type Metrics = components['schemas']['AnalyticsMetrics'];

const totalOf = (numbers: (number | null)[]): number => numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);

const rounded = (part: number, whole: number, digits: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10 ** digits) / 10 ** digits;

/** The figures of cells that differ in nothing but the currency. */
const toMetrics = (cells: readonly AnalyticsCellRow[]): Metrics => {
  const clicks = totalOf(cells.map(({ currency, events }) => (currency === null ? events : 0)));
  const conversions = totalOf(cells.map(({ currency, events }) => (currency === null ? 0 : events)));
  const attributedConversions = totalOf(cells.map(({ attributed }) => attributed));
  return {
    clicks,
    conversions,
    attributedConversions,
    attributionRate: rounded(attributedConversions, conversions, 4),
    revenue: cells.flatMap(({ currency, amount, attributed_amount }) =>
      currency === null || amount === null
        ? []
        : [{ currency, amount: toJsonNumber(amount), attributedAmount: toJsonNumber(attributed_amount ?? '0') }],
    ),
    averageConfidence: rounded(totalOf(cells.map(({ confidence }) => confidence)), attributedConversions, 2),
  };
};

/** The figures of a period as clients see them; `cells` in the order in which groups are told. */
export const toAnalytics = (
  cells: readonly AnalyticsCellRow[],
  { starts, to, mostGroups, ...period }: Shown,
): Analytics => {
  const ofLevel = (level: AnalyticsCellRow['level']) => cells.filter((cell) => cell.level === level);
  const buckets = Map.groupBy(ofLevel('bucket'), ({ bucket }) => bucket);
  const groups = period.groupBy === 'none' ? [] : [...Map.groupBy(ofLevel('group'), ({ key }) => key)];
  return {
    period: { ...period, from: toInstant(starts[0] as Date), to: toInstant(to) },
    totals: toMetrics(ofLevel('total')),
    series: starts.map((start, index) => ({
      from: toInstant(start),
      to: toInstant(starts[index + 1] ?? to),
      metrics: toMetrics(buckets.get(index + 1) ?? []),
    })),
    groups: groups.slice(0, mostGroups).map(([key, ofGroup]) => ({ key, metrics: toMetrics(ofGroup) })),
    truncated: groups.length > mostGroups,
  };
};

type Shown = Omit<Analytics['period'], 'from' | 'to'> & { starts: readonly Date[]; to: Date; mostGroups: number };
