import { readMoment } from '../core/time/moment.ts';
import { findTimeZone, type TimeZone } from '../core/time/time-zone.ts';
import { refuseParameter } from './errors.ts';
import type { StoreSettings } from './queries/find-store-settings.ts';

/** The clocks of a store. */
export const timeZoneOf = ({ timezone }: Pick<StoreSettings, 'timezone'>): TimeZone => {
  const timeZone = findTimeZone(timezone);
  if (!timeZone) throw new Error(`Time zone ${timezone} of a store is unknown`);
  return timeZone;
};

const endOfClocksMs = Date.UTC(10_000, 0, 1); // clocks show years of four digits, and so do replies

/** The bounds that a request asks for, a day as its midnight; open where it says nothing. */
export const requestedBounds = (query: { from?: string; to?: string }, timeZone: TimeZone) => {
  const bound = (field: 'from' | 'to'): Date | undefined => {
    const text = query[field];
    if (text === undefined) return undefined;
    const moment = readMoment(text, 'from', timeZone);
    if (!moment || timeZone.clockAt(moment.getTime()) >= endOfClocksMs)
      throw refuseParameter(field, 'Is no moment of the years 1000 to 9999');
    return moment;
  };
  const [from, to] = [bound('from'), bound('to')];
  if (from && to && to <= from) throw refuseParameter('to', 'Must be later than from');
  return { from, to };
};
