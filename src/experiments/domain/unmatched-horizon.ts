const keptMs = 30 * 24 * 60 * 60 * 1_000;

/** The instant before which events that count for nothing are no longer kept: they show what is wrong with a shop by now. */
export const unmatchedHorizon = (now: Date): Date => new Date(now.getTime() - keptMs);
