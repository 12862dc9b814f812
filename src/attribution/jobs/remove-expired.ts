import { deleteExpiredDeliveries } from '../../core/destinations/queries/delete-expired-deliveries.ts';
import { deleteExpiredDeliveryTotals } from '../../core/destinations/queries/delete-expired-delivery-totals.ts';
import type { JobHandler } from '../../core/jobs/job.ts';
import { quarterOf } from '../../core/time/quarter.ts';
import { listStoresWithDestinations } from '../queries/list-stores-with-destinations.ts';

const keptMs = 90 * 24 * 60 * 60 * 1_000;
const rowsAtOnce = 5_000;

/**
 * Removes what was sent of conversions more than 90 days ago, the longest a click counts for, in bounded steps. Conversions
 * stay, and say that they were sent; what was sent is what a customer can be recognised by.
 */
export const removeExpired: JobHandler = async ({ database, now }) => {
  const horizon = quarterOf(new Date(now.getTime() - keptMs));
  for (const { tenant_id: tenantId, store_id: storeId } of await listStoresWithDestinations(database)) {
    const place = { product: 'attribution', tenantId, storeId };
    const expired = { ...place, horizon, receivedBefore: horizon, most: rowsAtOnce };
    let removed: number;
    do removed = await deleteExpiredDeliveries(database, expired);
    while (removed === rowsAtOnce);
    await deleteExpiredDeliveryTotals(database, { ...place, horizonQuarter: horizon });
  }
};
