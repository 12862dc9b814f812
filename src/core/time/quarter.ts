/** A quarter of an hour. */
export const quarterMs = 15 * 60 * 1_000;

/** Where the quarter of an hour begins that an instant lies in; days begin with one in every time zone. */
export const quarterOf = (instant: Date): Date => new Date(Math.floor(instant.getTime() / quarterMs) * quarterMs);
