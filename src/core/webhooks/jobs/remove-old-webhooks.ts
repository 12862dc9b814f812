import type { JobHandler } from '../../jobs/job.ts';
import { deleteExpiredSecrets } from '../queries/delete-expired-secrets.ts';
import { deleteOldDeliveries } from '../queries/delete-old-deliveries.ts';
import { retentionHorizon } from '../retention.ts';

const rowsAtOnce = 5_000;

/** Removes deliveries from before the horizon, in bounded steps, and secrets that sign no more; every read has hidden both already. */
export const removeOldWebhooks: JobHandler = async ({ database, now }) => {
  const horizon = retentionHorizon(now);
  let removed: number;
  do removed = await deleteOldDeliveries(database, { horizon, most: rowsAtOnce });
  while (removed === rowsAtOnce);
  await deleteExpiredSecrets(database, { now });
};
