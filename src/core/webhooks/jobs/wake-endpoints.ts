import type { JobHandler } from '../../jobs/job.ts';
import { insertJob } from '../../jobs/queries/insert-job.ts';
import { deliverWebhooksAt } from '../deliver-webhooks-at.ts';
import { listWaitingEndpoints } from '../queries/list-waiting-endpoints.ts';

/** Longer than a job waits for its turn where nothing is wrong. */
const patienceMs = 10_000;
const mostAtOnce = 1_000;

/** Has endpoints looked at for which something is due that nobody has in hand: the job that would have done so was lost. */
export const wakeEndpoints: JobHandler = async ({ database, now }) => {
  const dueBefore = new Date(now.getTime() - patienceMs);
  const waiting = await listWaitingEndpoints(database, { dueBefore, now, most: mostAtOnce });
  for (const { tenant_id: tenantId, id: endpointId } of waiting)
    await insertJob(database, deliverWebhooksAt({ tenantId, endpointId }));
};
