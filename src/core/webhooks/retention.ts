/** What is dropped by whole months. */
export const retainedTables = ['core.event', 'core.webhook_attempt'];

const keptMs = 30 * 24 * 60 * 60 * 1_000;

/** The instant before which events, deliveries and attempts are neither shown nor sent again. */
export const retentionHorizon = (now: Date): Date => new Date(now.getTime() - keptMs);
