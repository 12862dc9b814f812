import { removeExpiredDeliveries } from '../../core/destinations/remove-expired-deliveries.ts';
import { inBoundedSteps } from '../../core/jobs/in-bounded-steps.ts';
import type { JobHandler } from '../../core/jobs/job.ts';
import { quarterOf } from '../../core/time/quarter.ts';
import { receiptOf } from '../domain/event-receipt.ts';
import { horizonOf } from '../domain/plans.ts';
import { deleteExpiredEvents } from '../queries/delete-expired-events.ts';
import { deleteExpiredTotals } from '../queries/delete-expired-totals.ts';
import { listStorePlans } from '../queries/list-store-plans.ts';

/**
 * Removes what the plan of each store no longer keeps, in bounded steps; every read has hidden it already. Events go by
 * whole quarters of an hour, as their totals do: a longer plan shows again what is left, and counts the same.
 */
export const removeExpired: JobHandler = async ({ database, now }) => {
  for (const { tenant_id: tenantId, id: storeId, plan } of await listStorePlans(database)) {
    const horizon = quarterOf(horizonOf(plan, now));
    await inBoundedSteps((most) => deleteExpiredEvents(database, { tenantId, storeId, horizon, most }));
    await deleteExpiredTotals(database, { tenantId, storeId, horizonQuarter: horizon });
    const place = { product: 'ingestion', tenantId, storeId };
    const { until: receivedBefore = horizon } = receiptOf({ from: horizon, to: horizon });
    await removeExpiredDeliveries(database, { ...place, horizon, receivedBefore });
  }
};
