import { deleteExpiredDeliveries } from '../../core/destinations/queries/delete-expired-deliveries.ts';
import { deleteExpiredDeliveryTotals } from '../../core/destinations/queries/delete-expired-delivery-totals.ts';
import type { JobHandler } from '../../core/jobs/job.ts';
import { quarterOf } from '../../core/time/quarter.ts';
import { receiptOf } from '../domain/event-receipt.ts';
import { horizonOf } from '../domain/plans.ts';
import { deleteExpiredEvents } from '../queries/delete-expired-events.ts';
import { deleteExpiredTotals } from '../queries/delete-expired-totals.ts';
import { listStorePlans } from '../queries/list-store-plans.ts';

const rowsAtOnce = 5_000;

/**
 * Removes what the plan of each store no longer keeps, in bounded steps; every read has hidden it already. Events go by
 * whole quarters of an hour, as their totals do: a longer plan shows again what is left, and counts the same.
 */
export const removeExpired: JobHandler = async ({ database, now }) => {
  for (const { tenant_id: tenantId, id: storeId, plan } of await listStorePlans(database)) {
    const horizon = quarterOf(horizonOf(plan, now));
    let removed: number;
    do removed = await deleteExpiredEvents(database, { tenantId, storeId, horizon, most: rowsAtOnce });
    while (removed >= rowsAtOnce);
    await deleteExpiredTotals(database, { tenantId, storeId, horizonQuarter: horizon });
    const place = { product: 'ingestion', tenantId, storeId };
    const { until: receivedBefore = horizon } = receiptOf({ from: horizon, to: horizon });
    do removed = await deleteExpiredDeliveries(database, { ...place, horizon, receivedBefore, most: rowsAtOnce });
    while (removed === rowsAtOnce);
    await deleteExpiredDeliveryTotals(database, { ...place, horizonQuarter: horizon });
  }
};
