import type { Granularity } from '../core/time/buckets.ts';
import { dayMs } from '../core/time/day.ts';
import * as time from '../core/time/requested-period.ts';
import type { TimeZone } from '../core/time/time-zone.ts';
import { refuseParameter } from './errors.ts';

const mostDays = 366;
const mostDaysByHour = 7;
const usualDays = 30;

type Sent = { from?: string; to?: string };

const reading = {
  toDay: 'first_moment',
  refuse: (field: 'from' | 'to', _reason: string, message: string) =>
    refuseParameter(
      field,
      message.replace(/^./, (letter) => letter.toUpperCase()),
    ),
} as const;

/** The bounds of a list, a day as its midnight. */
export const requestedBounds = (sent: Sent, timeZone: TimeZone) => time.requestedBounds(sent, { ...reading, timeZone });

/** The period of statistics, a day as its midnight: 30 days where nothing is said, or 7 by the hour, and at most 366. */
export const requestedPeriod = (sent: Sent, granularity: Granularity, timeZone: TimeZone, now: Date): time.Period => {
  const isByHour = granularity === 'hour';
  const usual = isByHour ? mostDaysByHour : usualDays;
  const { from, to } = time.requestedPeriod(sent, { ...reading, timeZone, usualDays: usual, now });
  const days = (timeZone.clockAt(to.getTime()) - timeZone.clockAt(from.getTime())) / dayMs;
  const most = isByHour ? mostDaysByHour : mostDays;
  if (days > most)
    throw refuseParameter('from', `Must be at most ${most} days before the end of the period by ${granularity}`);
  return { from, to };
};
