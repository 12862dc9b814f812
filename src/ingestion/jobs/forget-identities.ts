import type { JobHandler } from '../../core/jobs/job.ts';
import { deleteExpiredIdentities } from '../queries/delete-expired-identities.ts';

const rowsAtOnce = 10_000;

/** Removes what no longer makes an event a duplicate; in bounded steps, so that nothing waits for long. */
export const forgetIdentities: JobHandler = async ({ database, now }) => {
  let removed: number;
  do removed = await deleteExpiredIdentities(database, { now, most: rowsAtOnce });
  while (removed === rowsAtOnce);
};
