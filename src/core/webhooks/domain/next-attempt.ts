import { retrySchedule } from '../../time/retry-schedule.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** When a webhook is tried again, null when the round is over. */
export const nextAttempt = retrySchedule([
  ...[5 * second, 5 * minute, 30 * minute],
  ...[2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour],
]);
