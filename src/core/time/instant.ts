/** How an instant is written on the wire: ISO 8601, UTC, to the second, with `Z`. */
export const toInstant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** The same for a value that may be absent. */
export const toInstantOrNull = (date: Date | null): string | null => (date ? toInstant(date) : null);

/** The UTC calendar day of an instant, `YYYY-MM-DD`. */
export const utcDay = (date: Date): string => date.toISOString().slice(0, 10);

const earliestMs = Date.UTC(1970, 0, 1);
const endMs = Date.UTC(10_000, 0, 1);

/** Reads an ISO 8601 instant from 1970 to 9999; null for anything a calendar or the database does not know. */
export const readInstant = (text: string): Date | null => {
  const date = new Date(text);
  return date.getTime() >= earliestMs && date.getTime() < endMs ? date : null;
};
