/** How much customData one statement reads, so that no request holds more than that of a store in memory: 8 MiB. */
export const mostBytesAtOnce = 8 * 1_024 * 1_024;
