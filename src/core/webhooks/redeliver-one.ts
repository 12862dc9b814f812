import type { Queryable } from '../database/sql.ts';
import { insertJob } from '../jobs/queries/insert-job.ts';
import { deliverWebhooksAt } from './deliver-webhooks-at.ts';
import { updateDeliveryAsked } from './queries/update-delivery-asked.ts';

/** Has one delivery made again at once, with the id it had and the body of its event; false when its event was erased. */
export const redeliverOne = async (
  transaction: Queryable,
  { tenantId, endpointId, id, now }: { tenantId: string; endpointId: string; id: string; now: Date },
): Promise<boolean> => {
  const isAsked = await updateDeliveryAsked(transaction, { tenantId, id, now });
  if (isAsked) await insertJob(transaction, deliverWebhooksAt({ tenantId, endpointId }));
  return isAsked;
};
