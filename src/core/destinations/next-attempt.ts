import { retrySchedule } from '../time/retry-schedule.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** When a delivery is tried again, null to give it up, after some three days. */
export const nextAttemptAt = retrySchedule([
  ...[5 * second, 1 * minute, 5 * minute, 30 * minute],
  ...[2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour],
]);
