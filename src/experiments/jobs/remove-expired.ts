import type { JobHandler } from '../../core/jobs/job.ts';
import { unmatchedHorizon } from '../domain/unmatched-horizon.ts';
import { deleteExpiredTransactionIdentities } from '../queries/delete-expired-transaction-identities.ts';
import { deleteExpiredUnmatchedEvents } from '../queries/delete-expired-unmatched-events.ts';

const rowsAtOnce = 5_000;

/** Removes events that counted for nothing and are old, and what tells sales from repeats no more, in bounded steps. */
export const removeExpired: JobHandler = async ({ database, now }) => {
  const horizon = unmatchedHorizon(now);
  let removed: number;
  do removed = await deleteExpiredUnmatchedEvents(database, { horizon, most: rowsAtOnce });
  while (removed === rowsAtOnce);
  do removed = await deleteExpiredTransactionIdentities(database, { now, most: rowsAtOnce });
  while (removed === rowsAtOnce);
};
