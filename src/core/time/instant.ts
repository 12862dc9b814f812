/** How an instant is written on the wire: ISO 8601, UTC, to the second, with `Z`. */
export const toInstant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** The same for a value that may be absent. */
export const toInstantOrNull = (date: Date | null): string | null => (date ? toInstant(date) : null);

/** The UTC calendar day of an instant, `YYYY-MM-DD`. */
export const utcDay = (date: Date): string => date.toISOString().slice(0, 10);

const earliestMs = Date.UTC(1970, 0, 1);
const endMs = Date.UTC(10_000, 0, 1);

/** Reads an ISO 8601 instant from 1970 to 9999; null for anything a calendar or the database does not know. */
const readInstant = (text: string): Date | null => {
  const date = new Date(text);
  return date.getTime() >= earliestMs && date.getTime() < endMs ? date : null;
};

const isoInstant = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?([.,]\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * Reads a date, a time and an offset as in ISO 8601, UTC where there is no offset, from 1970 to 9999; null for another
 * text, and for days and times that do not exist.
 */
export const readIsoInstant = (text: string): Date | null => {
  const [, day, time, seconds = ':00', fraction = '', offset = 'Z'] = isoInstant.exec(text.trim()) ?? [];
  if (!day || utcDayOrNull(day) !== day) return null;
  const hours = offset.slice(1, 3);
  const minutes = offset.slice(3).replace(':', '').padEnd(2, '0');
  const zone = hours === '' ? 'Z' : `${offset[0]}${hours}:${minutes}`;
  return readInstant(`${day}T${time}${seconds}${fraction.replace(',', '.')}${zone}`);
};

const utcDayOrNull = (day: string): string | null => {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : utcDay(date);
};
