import { findTimeZone, type TimeZone } from '../core/time/time-zone.ts';
import { refuseField } from './errors.ts';

/** The time zone of an IANA name; one that does not exist is refused. */
export const readTimeZone = (text: string): TimeZone => {
  const timeZone = findTimeZone(text);
  if (timeZone) return timeZone;
  const details = { field: 'timezone', reason: 'unknown_value' } as const;
  throw refuseField('invalid_request', details, `Time zone '${text}' does not exist`);
};
