import { inBoundedSteps } from '../../jobs/in-bounded-steps.ts';
import type { JobHandler } from '../../jobs/job.ts';
import { deleteExpiredSecrets } from '../queries/delete-expired-secrets.ts';
import { deleteOldDeliveries } from '../queries/delete-old-deliveries.ts';
import { retentionHorizon } from '../retention.ts';

/** Removes deliveries from before the horizon, in bounded steps, and secrets that sign no more; every read has hidden both already. */
export const removeOldWebhooks: JobHandler = async ({ database, now }) => {
  const horizon = retentionHorizon(now);
  await inBoundedSteps((most) => deleteOldDeliveries(database, { horizon, most }));
  await deleteExpiredSecrets(database, { now });
};
