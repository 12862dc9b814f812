import { deliverWebhookJob } from '../events/announce.ts';
import type { NewJob } from '../jobs/queries/insert-job.ts';

/** Which endpoint of which data set. */
export type Place = { tenantId: string; endpointId: string };

/** The job that delivers what is due for an endpoint, at once or at a time of its own: of those at one time one is left. */
export const deliverWebhooksAt = ({ tenantId, endpointId }: Place, runAt?: Date): NewJob => {
  const key = `${deliverWebhookJob}:${tenantId}:${endpointId}`;
  const payload = { tenantId, endpointId };
  return runAt
    ? { name: deliverWebhookJob, payload, key: `${key}:${runAt.toISOString()}`, runAt }
    : { name: deliverWebhookJob, payload, key };
};
