import type { Queryable } from '../database/sql.ts';
import { insertJob, type NewJob } from '../jobs/queries/insert-job.ts';

/** The job that walks over the events of a period. */
export const redeliverWebhooksJob = 'core.redeliver_webhooks';

/** A period whose events an endpoint is told of again; `until` is excluded. */
export type Redelivery = { tenantId: string; endpointId: string; from: Date; until: Date; missedOnly: boolean };

/** Has the events of a period delivered again, by a job that goes on slice by slice. */
export const redeliverPeriod = (transaction: Queryable, redelivery: Redelivery) =>
  insertJob(transaction, { name: redeliverWebhooksJob, payload: redelivery } satisfies NewJob);
