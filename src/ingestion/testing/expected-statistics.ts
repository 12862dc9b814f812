import type { components } from '../../../generated/ingestion.ts';
import type { Rates } from './rates.ts';

type Listed = components['schemas']['Event'];
type Metrics = components['schemas']['Metrics'];
type Granularity = 'hour' | 'day' | 'week' | 'month';

/** An exact fraction. */
type Ratio = { over: bigint; under: bigint };
const zero: Ratio = { over: 0n, under: 1n };
const plus = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
const times = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.over, under: a.under * b.under });
const divided = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.under, under: a.under * b.over });

const ratioOf = (decimal: string): Ratio => {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) };
};

/** Rounded to four decimals, halves away from zero. */
const shown = ({ over, under }: Ratio): number => {
  const isNegative = over < 0n !== under < 0n && over !== 0n;
  const [size, parts] = [over < 0n ? -over : over, under < 0n ? -under : under];
  const units = (size * 10_000n * 2n + parts) / (parts * 2n);
  return Number(`${isNegative && units > 0n ? '-' : ''}${units / 10_000n}.${String(units % 10_000n).padStart(4, '0')}`);
};

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const numbers = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' } as const;
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset', ...numbers });
  formats.set(timeZone, format);
  return format;
};

/** What the clocks of a time zone show, with their offset. */
const readingOf = (timeZone: string, ms: number): { day: string; hour: string } => {
  const parts = formatOf(timeZone).formatToParts(ms);
  const { year, month, day, hour, timeZoneName } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return { day: `${year}-${month}-${day}`, hour: `${year}-${month}-${day}T${hour} ${timeZoneName}` };
};

/** Names the bucket of an instant; two instants are in one bucket when its name is the same. */
export const bucketName = (granularity: Granularity, timeZone: string, ms: number): string => {
  const { day, hour } = readingOf(timeZone, ms);
  if (granularity === 'hour') return hour;
  if (granularity === 'day') return day;
  if (granularity === 'month') return day.slice(0, 7);
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
};

/** The last rate published within ten days until a day. */
const rateOn = (rates: Rates, currency: string, day: string): Ratio | null => {
  if (currency === 'EUR') return ratioOf('1');
  const earliest = new Date(Date.parse(`${day}T00:00:00Z`) - 10 * 86_400_000).toISOString().slice(0, 10);
  const published = Object.keys(rates).filter((on) => on >= earliest && on <= day && rates[on]?.[currency]);
  const last = published.sort().at(-1);
  return last === undefined ? null : ratioOf(rates[last]?.[currency] as string);
};

/** A purchase as the document says it is read: its amount and currency, null where it has none, or that it is unreadable. */
const read = (
  { customData }: Listed,
  storeCurrency: string,
): { amount: Ratio; currency: string } | 'unreadable' | null => {
  const { value, currency } = (customData ?? {}) as { value?: unknown; currency?: unknown };
  if (value == null) return null;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (!/^-?\d{1,15}(\.\d{1,10})?$/.test(text)) return 'unreadable';
  if (currency != null && !(typeof currency === 'string' && /^[a-z]{3}$/i.test(currency))) return 'unreadable';
  return { amount: ratioOf(text), currency: currency == null ? storeCurrency : (currency as string).toUpperCase() };
};

type Store = { currency: string; timezone: string };
type Unconverted = { currency: string | null; amount: Ratio | null; purchases: number; reason: string };

/** The figures and what they leave out, as whoever adds the list up by hand gets them, in exact fractions. */
export const expectedStatistics = (
  events: readonly Listed[],
  { currency: storeCurrency, timezone }: Store,
  rates: Rates,
): { metrics: Metrics; unconverted: components['schemas']['Statistics']['unconverted'] } => {
  let revenue = zero;
  const left = new Map<string, Unconverted>();
  const leave = (currency: string | null, amount: Ratio | null, reason: string) => {
    const known = left.get(`${currency}`) ?? { currency, amount: amount && zero, purchases: 0, reason };
    const sum = known.amount && amount && plus(known.amount, amount);
    left.set(`${currency}`, { ...known, amount: sum, purchases: known.purchases + 1 });
  };
  const purchases = events.filter(({ eventName }) => eventName === 'Purchase');
  for (const purchase of purchases) {
    const found = read(purchase, storeCurrency);
    if (found === 'unreadable') leave(null, null, 'unreadable');
    if (found === null || found === 'unreadable') continue;
    const { day } = readingOf(timezone, purchase.eventTime * 1_000);
    const [from, to] = [rateOn(rates, found.currency, day), rateOn(rates, storeCurrency, day)];
    if (found.currency === storeCurrency) revenue = plus(revenue, found.amount);
    else if (from && to) revenue = plus(revenue, divided(times(found.amount, to), from));
    else leave(found.currency, found.amount, found.currency === 'QQQ' ? 'unknown_currency' : 'no_rate');
  }
  const sessions = events.filter(({ eventName }) => eventName === 'PageView').length;
  const per = (part: Ratio, count: number) => (count === 0 ? null : shown(divided(part, ratioOf(String(count)))));
  const inOrder = [...left.values()].sort((a, b) => (`${a.currency ?? '~'}` < `${b.currency ?? '~'}` ? -1 : 1));
  return {
    metrics: {
      ...{ events: events.length, purchases: purchases.length, revenue: shown(revenue), sessions },
      averageOrderValue: per(revenue, purchases.length),
      conversionRate: per(ratioOf(String(purchases.length)), sessions),
    },
    unconverted: inOrder.map((one) => ({ ...one, amount: one.amount && shown(one.amount) })),
  };
};
