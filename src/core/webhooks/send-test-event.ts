import type { Queryable } from '../database/sql.ts';
import { deliverWebhookJob } from '../events/announce.ts';
import { insertDeliveries } from '../events/queries/insert-deliveries.ts';
import { insertEvent } from '../events/queries/insert-event.ts';
import { newId } from '../identifiers/identifier.ts';
import { insertJobs } from '../jobs/queries/insert-jobs.ts';
import { toInstant } from '../time/instant.ts';

const type = 'webhook.test';
/** No product's, so that no redelivery of a period finds it. */
const product = 'core';

/** Has a test event delivered to one endpoint, whichever events it wants, and names the delivery. */
export const sendTestEvent = async (
  transaction: Queryable,
  { tenantId, endpointId, now }: { tenantId: string; endpointId: string; now: Date },
): Promise<string> => {
  const event = { id: newId('msg', now), type };
  const payload = JSON.stringify({ event: type, timestamp: toInstant(now), data: { endpointId } });
  await insertEvent(transaction, { ...event, tenantId, product, subjectId: endpointId, payload, now });
  const id = newId('whd', now);
  await insertDeliveries(transaction, { tenantId, event, deliveries: [{ id, endpointId }], now });
  await insertJobs(transaction, { name: deliverWebhookJob, payloads: [{ tenantId, endpointId }] });
  return id;
};
