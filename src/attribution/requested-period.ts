import * as time from '../core/time/requested-period.ts';
import { findTimeZone, type TimeZone } from '../core/time/time-zone.ts';
import { refuseField } from './errors.ts';

const usualDays = 30;
const utc = findTimeZone('UTC') as TimeZone;

type Sent = { from?: string; to?: string };

const reading = {
  toDay: 'end',
  refuse: (field: 'from' | 'to', reason: 'invalid_format' | 'out_of_range', message: string) =>
    refuseField('invalid_request', { field, reason }, `${field} ${message}`),
} as const;

/** The bounds of a list, which reads days and clocks in UTC; a day as `to` is included. */
export const requestedBounds = (sent: Sent) => time.requestedBounds(sent, { ...reading, timeZone: utc });

/** The period of analytics, 30 days where nothing is said; a day as `to` is included. */
export const requestedPeriod = (sent: Sent, timeZone: TimeZone, now: Date) =>
  time.requestedPeriod(sent, { ...reading, timeZone, usualDays, now });
