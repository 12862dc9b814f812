import { inBoundedSteps } from '../../core/jobs/in-bounded-steps.ts';
import type { JobHandler } from '../../core/jobs/job.ts';
import { deleteExpiredIdentities } from '../queries/delete-expired-identities.ts';

/** Removes what no longer makes an event a duplicate; in bounded steps, so that nothing waits for long. */
export const forgetIdentities: JobHandler = ({ database, now }) =>
  inBoundedSteps((most) => deleteExpiredIdentities(database, { now, most }), { rowsAtOnce: 10_000 });
