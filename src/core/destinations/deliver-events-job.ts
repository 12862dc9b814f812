import type { NewJob } from '../jobs/queries/insert-job.ts';

/** The name of the job that sends what waits for one destination. */
export const deliverEventsJob = 'core.deliver_events';

/** Which destination. */
export type DestinationPlace = { tenantId: string; destinationId: string };

/** The job at once, or at a time of its own: of those at one time one is left. */
export const deliverEventsAt = ({ tenantId, destinationId }: DestinationPlace, runAt?: Date): NewJob => {
  const key = `${deliverEventsJob}:${tenantId}:${destinationId}`;
  const payload = { tenantId, destinationId };
  return runAt
    ? { name: deliverEventsJob, payload, key: `${key}:${runAt.toISOString()}`, runAt }
    : { name: deliverEventsJob, payload, key };
};
