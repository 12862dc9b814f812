import { dayMs } from '../core/time/day.ts';
import type { TimeZone } from '../core/time/time-zone.ts';
import { refuseOrder, requestedBounds } from './requested-bounds.ts';

const usualDays = 30;

/** The period that a request asks for: without an end until the present day is over, without a beginning the 30 days before. */
export const requestedPeriod = (
  query: { from?: string; to?: string },
  timeZone: TimeZone,
  now: Date,
): { from: Date; to: Date } => {
  const bounds = requestedBounds(query, timeZone);
  const endOfToday = (Math.floor(timeZone.clockAt(now.getTime()) / dayMs) + 1) * dayMs;
  const to = bounds.to ?? new Date(timeZone.firstInstantOf(endOfToday));
  const usualStart = timeZone.clockAt(to.getTime()) - usualDays * dayMs;
  const from = bounds.from ?? new Date(timeZone.firstInstantOf(usualStart));
  if (from >= to) throw refuseOrder('from');
  return { from, to };
};
