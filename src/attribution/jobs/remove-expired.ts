import { removeExpiredDeliveries } from '../../core/destinations/remove-expired-deliveries.ts';
import type { JobHandler } from '../../core/jobs/job.ts';
import { dayMs } from '../../core/time/day.ts';
import { quarterOf } from '../../core/time/quarter.ts';
import { longestWindowDays } from '../domain/click-input.ts';
import { listStoresWithDestinations } from '../queries/list-stores-with-destinations.ts';

const keptMs = longestWindowDays * dayMs;

/**
 * Removes what was sent of conversions more than 90 days ago, the longest a click counts for, in bounded steps. Conversions
 * stay, and say that they were sent; what was sent is what a customer can be recognised by.
 */
export const removeExpired: JobHandler = async ({ database, now }) => {
  const horizon = quarterOf(new Date(now.getTime() - keptMs));
  for (const { tenant_id: tenantId, store_id: storeId } of await listStoresWithDestinations(database)) {
    const place = { product: 'attribution', tenantId, storeId };
    await removeExpiredDeliveries(database, { ...place, horizon, receivedBefore: horizon });
  }
};
