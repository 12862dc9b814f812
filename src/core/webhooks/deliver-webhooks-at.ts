import { deliverWebhookJob } from '../events/announce.ts';
import { jobAt } from '../jobs/job-at.ts';
import type { NewJob } from '../jobs/queries/insert-job.ts';

/** Which endpoint of which data set. */
export type Place = { tenantId: string; endpointId: string };

/** The job that delivers what is due for an endpoint, see `jobAt`. */
export const deliverWebhooksAt = ({ tenantId, endpointId }: Place, runAt?: Date): NewJob =>
  jobAt(deliverWebhookJob, { tenantId, endpointId }, runAt);
