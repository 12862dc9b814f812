import type { NewJob } from '../../core/jobs/queries/insert-job.ts';

/** Whose conversions are matched anew; `isLater` for the second run. */
export type RematchOrder = { tenantId: string; storeId: string; isLater?: boolean };

/** How long a transaction that stores a conversion may take; one that took longer is given up. */
export const longestTransactionMs = 10_000;

/** Clicks of a store that are received within so long share one later run. */
const bucketMs = 10_000;

/** Until so long after its receipt a click may wait for its statement, or for its commit. */
const underWayMs = 20_000;

/** The name of the job that holds late evidence against earlier conversions. */
export const rematchJobName = 'attribution.rematch';

/** Of several jobs with this key that wait, one is left; the key ends with the store. */
export const rematchKey = ({ tenantId, storeId }: RematchOrder): string => `${rematchJobName}:${tenantId}:${storeId}`;

/** The job that matches a store's conversions once more, when whatever was under way has been committed. */
export const rematchLater = ({ tenantId, storeId }: RematchOrder, now: Date): NewJob => ({
  name: rematchJobName,
  payload: { tenantId, storeId, isLater: true },
  key: `${rematchKey({ tenantId, storeId })}:later`,
  runAt: new Date(now.getTime() + longestTransactionMs),
});

/** When all clicks received in the same 10 s as this one are committed, and with them the conversions that missed them. */
export const settledAt = (receivedAt: Date): Date =>
  new Date((Math.floor(receivedAt.getTime() / bucketMs) + 1) * bucketMs + underWayMs + longestTransactionMs);
