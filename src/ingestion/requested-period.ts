import type { Granularity } from '../core/time/buckets.ts';
import { dayMs } from '../core/time/day.ts';
import type { TimeZone } from '../core/time/time-zone.ts';
import type { Period } from './domain/quarters.ts';
import { refuseParameter } from './errors.ts';
import { requestedBounds } from './requested-bounds.ts';

const mostDays = 366;
const mostDaysByHour = 7;
const usualDays = 30;

/**
 * The period of statistics: without an end until the present day is over, without a beginning the 30 days before, or 7
 * by the hour. Days are counted by the store's clocks, so that one on which they are changed is one day.
 */
export const requestedPeriod = (
  query: { from?: string; to?: string },
  granularity: Granularity,
  timeZone: TimeZone,
  now: Date,
): Period => {
  const bounds = requestedBounds(query, timeZone);
  const isByHour = granularity === 'hour';
  const endOfToday = (Math.floor(timeZone.clockAt(now.getTime()) / dayMs) + 1) * dayMs;
  const to = bounds.to ?? new Date(timeZone.firstInstantOf(endOfToday));
  const endClock = timeZone.clockAt(to.getTime());
  const usualStart = endClock - (isByHour ? mostDaysByHour : usualDays) * dayMs;
  const from = bounds.from ?? new Date(timeZone.firstInstantOf(usualStart));
  if (from >= to) throw refuseParameter('from', 'Must be earlier than the end of the period');
  const days = (endClock - timeZone.clockAt(from.getTime())) / dayMs;
  const most = isByHour ? mostDaysByHour : mostDays;
  if (days > most)
    throw refuseParameter('from', `Must be at most ${most} days before the end of the period by ${granularity}`);
  return { from, to };
};
