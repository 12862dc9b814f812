import { jobAt } from '../jobs/job-at.ts';
import type { NewJob } from '../jobs/queries/insert-job.ts';

/** The name of the job that sends what waits for one destination. */
export const deliverEventsJob = 'core.deliver_events';

/** Which destination. */
export type DestinationPlace = { tenantId: string; destinationId: string };

/** That job for what is due, see `jobAt`. */
export const deliverEventsAt = ({ tenantId, destinationId }: DestinationPlace, runAt?: Date): NewJob =>
  jobAt(deliverEventsJob, { tenantId, destinationId }, runAt);
