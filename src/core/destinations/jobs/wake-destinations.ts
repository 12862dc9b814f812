import type { JobHandler } from '../../jobs/job.ts';
import { insertJob } from '../../jobs/queries/insert-job.ts';
import { deliverEventsAt } from '../deliver-events-job.ts';
import { listWaitingDestinations } from '../queries/list-waiting-destinations.ts';

const patienceMs = 10 * 60 * 1_000;

/** Has deliveries looked at that were due some time ago: those of destinations that are switched off become too old. */
export const wakeDestinations: JobHandler = async ({ database, now }) => {
  const waiting = await listWaitingDestinations(database, { dueBefore: new Date(now.getTime() - patienceMs) });
  for (const { tenant_id: tenantId, id: destinationId } of waiting)
    await insertJob(database, deliverEventsAt({ tenantId, destinationId }));
};
