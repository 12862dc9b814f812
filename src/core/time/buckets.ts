import { dayMs } from './day.ts';
import { changeBetween, type TimeZone } from './time-zone.ts';

/** How long a bucket is. */
export type Granularity = 'hour' | 'day' | 'week' | 'month';

const hourMs = 60 * 60 * 1_000;
const mondayMs = 4 * dayMs; // the first Monday after the epoch, a Thursday

/** What clocks show when the bucket that holds this reading begins. */
const startReading: Record<Granularity, (clockMs: number) => number> = {
  hour: (clockMs) => Math.floor(clockMs / hourMs) * hourMs,
  day: (clockMs) => Math.floor(clockMs / dayMs) * dayMs,
  week: (clockMs) => Math.floor((clockMs - mondayMs) / (7 * dayMs)) * 7 * dayMs + mondayMs,
  month: (clockMs) => {
    const date = new Date(clockMs);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  },
};

/** What clocks show when the bucket after the one that holds this reading begins. */
const nextReading: Record<Exclude<Granularity, 'hour'>, (clockMs: number) => number> = {
  day: (clockMs) => startReading.day(clockMs) + dayMs,
  week: (clockMs) => startReading.week(clockMs) + 7 * dayMs,
  month: (clockMs) => {
    const date = new Date(clockMs);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  },
};

/** Where the bucket begins that an instant lies in. */
export const startOfBucket = (instant: Date, granularity: Granularity, timeZone: TimeZone): Date => {
  const clockMs = timeZone.clockAt(instant.getTime());
  const reading = startReading[granularity](clockMs);
  if (granularity !== 'hour') return new Date(timeZone.firstInstantOf(reading));
  // An hour that clocks show twice has no single first instant; one in which they were changed begins with the change.
  const startMs = instant.getTime() - (clockMs - reading);
  const isChanged = timeZone.offsetAt(startMs) !== timeZone.offsetAt(instant.getTime());
  return new Date(isChanged ? changeBetween(timeZone.offsetAt, startMs, instant.getTime()) : startMs);
};

/** An hour ends when the clocks show a full one, and whenever they are changed, so that a repeated hour is another bucket. */
const endOfHour = (instantMs: number, { offsetAt, clockAt }: TimeZone): number => {
  const clockMs = clockAt(instantMs);
  const endMs = instantMs + (Math.floor(clockMs / hourMs) + 1) * hourMs - clockMs;
  const isChanged = offsetAt(endMs - 1_000) !== offsetAt(instantMs);
  return isChanged ? changeBetween(offsetAt, instantMs, endMs) : endMs;
};

/**
 * Where the buckets of a period begin by the clocks of a time zone, in order; the first begins with the period. Days,
 * weeks and months begin at the first instant of their first day, so that a day may last 23 or 25 hours. Null when there
 * are more than `most`.
 */
export const bucketStarts = (
  { from, to }: { from: Date; to: Date },
  granularity: Granularity,
  timeZone: TimeZone,
  most: number,
): Date[] | null => {
  const starts = [from];
  let clockMs = timeZone.clockAt(from.getTime());
  let lastMs = from.getTime();
  for (;;) {
    let startMs: number;
    if (granularity === 'hour') startMs = endOfHour(lastMs, timeZone);
    else {
      clockMs = nextReading[granularity](clockMs);
      startMs = timeZone.firstInstantOf(clockMs);
    }
    if (startMs >= to.getTime()) return starts;
    if (startMs <= lastMs) continue; // a day that a zone has left out on its way across the date line
    if (starts.length === most) return null;
    starts.push(new Date(startMs));
    lastMs = startMs;
  }
};
