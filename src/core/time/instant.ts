/** How an instant is written on the wire: ISO 8601, UTC, to the second, with `Z`. */
export const toInstant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** The same for a value that may be absent. */
export const toInstantOrNull = (date: Date | null): string | null => (date ? toInstant(date) : null);

/** The UTC calendar day of an instant, `YYYY-MM-DD`. */
export const utcDay = (date: Date): string => date.toISOString().slice(0, 10);
