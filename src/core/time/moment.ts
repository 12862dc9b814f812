import { dayMs } from './day.ts';
import type { TimeZone } from './time-zone.ts';

const pattern = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(?: ?(?:(Z|z|UTC)|([+ -])(\d\d):?(\d\d)))?)?$/;
const earliestMs = Date.UTC(1_000, 0, 1);
const endMs = Date.UTC(10_000, 0, 1); // neither the database nor a reply knows years of five digits

const isKnown = (ms: number): boolean => ms >= earliestMs && ms < endMs;

/**
 * Reads a bound of a period: date and time as in ISO 8601, to whole seconds, in `timeZone` where there is no offset; or a
 * day, which as `from` stands for its first moment and as `to` for its end. A space may stand for the `+` of an offset,
 * as query strings write it. Null for what no calendar or clock shows, and for years not of four digits, in UTC or on the
 * clocks of `timeZone`.
 */
export const readMoment = (text: string, edge: 'from' | 'to', timeZone: TimeZone): Date | null => {
  const [, day, time, seconds = ':00', utc, sign, hours, minutes] = pattern.exec(text) ?? [];
  const reading = `${day}T${time ?? '00:00'}${seconds}`;
  const clockMs = Date.parse(`${reading}Z`);
  if (Number.isNaN(clockMs) || new Date(clockMs).toISOString().slice(0, 19) !== reading) return null;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;

  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000;
  let ms: number;
  if (time === undefined) ms = timeZone.firstInstantOf(edge === 'to' ? clockMs + dayMs : clockMs);
  else if (sign !== undefined) ms = sign === '-' ? clockMs + offsetMs : clockMs - offsetMs;
  else ms = utc === undefined ? timeZone.firstInstantOf(clockMs) : clockMs;
  return isKnown(ms) && isKnown(timeZone.clockAt(ms)) ? new Date(ms) : null;
};
