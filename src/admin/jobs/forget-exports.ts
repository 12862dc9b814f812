import type { JobHandler } from '../../core/jobs/job.ts';
import { expiredSince } from '../domain/export-retention.ts';
import { updateExpiredExports } from '../queries/update-expired-exports.ts';

/** Removes what exports found when nobody may read it any more. */
export const forgetExports: JobHandler = async ({ database, now }) => {
  await updateExpiredExports(database, { completedBefore: expiredSince(now) });
};
