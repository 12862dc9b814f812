/** A day of 24 hours, as UTC has them all. */
export const dayMs = 24 * 60 * 60 * 1_000;
