import type { Queryable } from '../database/sql.ts';
import { newId } from '../identifiers/identifier.ts';
import { insertJobs } from '../jobs/queries/insert-jobs.ts';
import { insertDeliveries } from './queries/insert-deliveries.ts';
import { insertEvent } from './queries/insert-event.ts';

/** The job that delivers to an endpoint, see core/webhooks. */
export const deliverWebhookJob = 'core.deliver_webhook';

/**
 * What happened in a data set: `type` is one of its product's `events`, `subjectId` the id of what it happened to,
 * `payload` the documented body of the webhook.
 */
type Announcement = {
  tenantId: string;
  product: string;
  type: string;
  subjectId: string;
  payload: object;
  now: Date;
};

/**
 * Keeps what happened in the log of events and has it told to every enabled endpoint of this data set and product that
 * wants the type, all of it in the transaction of the change: taken back with it, and safe as soon as it is committed.
 * One round trip where nobody wants it, three where somebody does.
 */
export const announce = async (
  transaction: Queryable,
  { tenantId, product, type, subjectId, payload, now }: Announcement,
): Promise<void> => {
  const event = { id: newId('msg', now), type };
  const wanting = await insertEvent(transaction, {
    ...event,
    tenantId,
    product,
    subjectId,
    payload: JSON.stringify(payload),
    now,
  });
  if (wanting.length === 0) return;

  const deliveries = wanting.map(({ id: endpointId }) => ({ id: newId('whd', now), endpointId }));
  await insertDeliveries(transaction, { tenantId, event, deliveries, now });
  const payloads = wanting.map(({ id: endpointId }) => ({ tenantId, endpointId }));
  await insertJobs(transaction, { name: deliverWebhookJob, payloads });
};
