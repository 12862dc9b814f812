import { inBoundedSteps } from '../../core/jobs/in-bounded-steps.ts';
import type { JobHandler } from '../../core/jobs/job.ts';
import { unmatchedHorizon } from '../domain/unmatched-horizon.ts';
import { deleteExpiredTransactionIdentities } from '../queries/delete-expired-transaction-identities.ts';
import { deleteExpiredUnmatchedEvents } from '../queries/delete-expired-unmatched-events.ts';

/** Removes events that counted for nothing and are old, and what tells sales from repeats no more, in bounded steps. */
export const removeExpired: JobHandler = async ({ database, now }) => {
  const horizon = unmatchedHorizon(now);
  await inBoundedSteps((most) => deleteExpiredUnmatchedEvents(database, { horizon, most }));
  await inBoundedSteps((most) => deleteExpiredTransactionIdentities(database, { now, most }));
};
