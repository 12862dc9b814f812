import { readMoment } from '../core/time/moment.ts';
import { findTimeZone, type TimeZone } from '../core/time/time-zone.ts';
import { refuseField } from './errors.ts';

/** UTC, which the lists read days and clocks in. */
export const utc = findTimeZone('UTC') as TimeZone;

/** The bounds that a request asks for, open where it says nothing. One that is no moment is refused, and an end before its beginning. */
export const requestedBounds = (query: { from?: string; to?: string }, timeZone: TimeZone) => {
  const bound = (field: 'from' | 'to'): Date | undefined => {
    const text = query[field];
    if (text === undefined) return undefined;
    const moment = readMoment(text, field, timeZone);
    if (moment) return moment;
    const message = `${field} is no moment of the years 1000 to 9999`;
    throw refuseField('invalid_request', { field, reason: 'invalid_format' }, message);
  };
  const [from, to] = [bound('from'), bound('to')];
  if (from && to && to <= from) throw refuseOrder('to');
  return { from, to };
};

/** Refuses the bound that makes a period end before it begins. */
export const refuseOrder = (field: 'from' | 'to') =>
  refuseField(
    'invalid_request',
    { field, reason: 'out_of_range' },
    field === 'to' ? 'to must be later than from' : 'from must be earlier than the end of the period',
  );
