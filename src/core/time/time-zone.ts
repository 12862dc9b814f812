import { dayMs } from './day.ts';

/** The clocks of a time zone. What they show is a number too: the milliseconds at which UTC shows the same. */
export type TimeZone = {
  name: string;
  /** How far its clocks are ahead of UTC at an instant; negative in the west. */
  offsetAt(instantMs: number): number;
  /** What its clocks show at an instant. */
  clockAt(instantMs: number): number;
  /** The first instant at which its clocks show this, or have leapt over it. */
  firstInstantOf(clockMs: number): number;
};

const formatterOf = (name: string) => new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });

/** An offset such as `+05:30` is no name, whatever Intl takes it for. */
const canBeName = /^[A-Za-z]/;

/** The time zone of an IANA name, in letters of either case; null for a name that does not exist. */
export const findTimeZone = (text: string): TimeZone | null => {
  if (!canBeName.test(text)) return null;
  try {
    const formatter = formatterOf(text);
    const { timeZone } = formatter.resolvedOptions();
    // Intl answers old names with their successor, or the other way round; the sender's word is kept.
    return timeZoneOf(timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text, formatter);
  } catch {
    return null;
  }
};

const timeZoneOf = (name: string, formatter: Intl.DateTimeFormat): TimeZone => {
  const offsetAt = (instantMs: number): number => offsetOf(formatter.format(instantMs));
  const firstInstantOf = (clockMs: number): number => {
    const [before, after] = [offsetAt(clockMs - dayMs), offsetAt(clockMs + dayMs)];
    for (const offset of [Math.max(before, after), Math.min(before, after)])
      if (offsetAt(clockMs - offset) === offset) return clockMs - offset;
    return changeBetween(offsetAt, clockMs - after, clockMs - before);
  };
  return { name, offsetAt, clockAt: (instantMs) => instantMs + offsetAt(instantMs), firstInstantOf };
};

/** The first instant after `fromMs`, at `toMs` at the latest, at which the clocks have been changed; to the second. */
export const changeBetween = (offsetAt: TimeZone['offsetAt'], fromMs: number, toMs: number): number => {
  const offset = offsetAt(fromMs);
  let [same, changed] = [fromMs, toMs];
  while (changed - same > 1_000) {
    const middle = Math.floor((same + changed) / 2_000) * 1_000;
    if (offsetAt(middle) === offset) same = middle;
    else changed = middle;
  }
  return changed;
};

/** An instant as the clocks of a time zone show it, with their offset: `2026-11-19T00:00:00+01:00`. */
export const toZonedInstant = (date: Date, { offsetAt }: TimeZone): string => {
  const offset = offsetAt(date.getTime());
  const size = Math.abs(offset) / 60_000;
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const clock = new Date(date.getTime() + offset).toISOString().slice(0, 19);
  return `${clock}${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
};

const offsetPattern = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

const offsetOf = (text: string): number => {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = offsetPattern.exec(text) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -size : size) * 1_000;
};
