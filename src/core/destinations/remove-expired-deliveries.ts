import type { Queryable } from '../database/sql.ts';
import { inBoundedSteps } from '../jobs/in-bounded-steps.ts';
import { deleteExpiredDeliveries } from './queries/delete-expired-deliveries.ts';
import { deleteExpiredDeliveryTotals } from './queries/delete-expired-delivery-totals.ts';

/**
 * Removes what was sent of a store's events from before the horizon, the beginning of a quarter of an hour, with its totals;
 * all of them were received before `receivedBefore`.
 */
export const removeExpiredDeliveries = async (
  database: Queryable,
  expired: { tenantId: string; product: string; storeId: string; horizon: Date; receivedBefore: Date },
): Promise<void> => {
  await inBoundedSteps((most) => deleteExpiredDeliveries(database, { ...expired, most }));
  await deleteExpiredDeliveryTotals(database, { ...expired, horizonQuarter: expired.horizon });
};
