import { dayMs } from './day.ts';
import { readMoment } from './moment.ts';
import type { TimeZone } from './time-zone.ts';

/** A stretch of time: `from` inclusive, `to` exclusive. */
export type Period = { from: Date; to: Date };

/** The same, open where there is no bound. */
export type Bounds = { from: Date | undefined; to: Date | undefined };

type Sent = { from?: string; to?: string };

/** How an API reads bounds and refuses them. */
type Reading = {
  timeZone: TimeZone;
  /** What a day stands for as `to`: its first moment or its end. */
  toDay: 'first_moment' | 'end';
  /** The failure of a bound, in the API's own words: `message` goes on after the name of the field. */
  refuse(field: keyof Sent, reason: 'invalid_format' | 'out_of_range', message: string): Error;
};

/** The bounds that a request asks for, open where it says nothing. One that is no moment is refused, and an end before its beginning. */
export const requestedBounds = (sent: Sent, { timeZone, toDay, refuse }: Reading): Bounds => {
  const bound = (field: keyof Sent): Date | undefined => {
    const text = sent[field];
    if (text === undefined) return undefined;
    const moment = readMoment(text, toDay === 'end' ? field : 'from', timeZone);
    if (!moment) throw refuse(field, 'invalid_format', 'is no moment of the years 1000 to 9999');
    return moment;
  };
  const [from, to] = [bound('from'), bound('to')];
  if (from && to && to <= from) throw refuse('to', 'out_of_range', 'must be later than from');
  return { from, to };
};

/**
 * The period that a request asks for: without an end until the present day is over, without a beginning the
 * `usualDays` before, by the clocks of the time zone, so that a day on which they are changed is one day.
 */
export const requestedPeriod = (
  sent: Sent,
  { usualDays, now, ...reading }: Reading & { usualDays: number; now: Date },
): Period => {
  const { timeZone, refuse } = reading;
  const bounds = requestedBounds(sent, reading);
  const endOfToday = (Math.floor(timeZone.clockAt(now.getTime()) / dayMs) + 1) * dayMs;
  const to = bounds.to ?? new Date(timeZone.firstInstantOf(endOfToday));
  const usualStart = timeZone.clockAt(to.getTime()) - usualDays * dayMs;
  const from = bounds.from ?? new Date(timeZone.firstInstantOf(usualStart));
  if (from >= to) throw refuse('from', 'out_of_range', 'must be earlier than the end of the period');
  return { from, to };
};
