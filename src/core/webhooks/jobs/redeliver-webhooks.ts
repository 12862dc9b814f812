import { z } from 'zod';
import { newId } from '../../identifiers/identifier.ts';
import type { JobHandler } from '../../jobs/job.ts';
import { insertJob } from '../../jobs/queries/insert-job.ts';
import { deliverWebhooksAt } from '../deliver-webhooks-at.ts';
import { listEventsToRedeliver } from '../queries/list-events-to-redeliver.ts';
import { upsertDeliveries } from '../queries/upsert-deliveries.ts';
import { redeliverWebhooksJob } from '../redelivery.ts';

const order = z.object({
  tenantId: z.string(),
  endpointId: z.string(),
  from: z.coerce.date(),
  until: z.coerce.date(),
  missedOnly: z.boolean(),
  after: z.object({ createdAt: z.coerce.date(), id: z.string() }).nullable().default(null),
});

const sliceSize = 100;

/** Has one slice of a period delivered again, and adds the job of the next slice in the same transaction. */
export const redeliverWebhooks: JobHandler = async ({ payload, database, now }) => {
  const { after, ...period } = order.parse(payload);
  const { tenantId, endpointId } = period;
  await database.transaction(async (transaction) => {
    const events = await listEventsToRedeliver(transaction, { ...period, after, limit: sliceSize });
    const last = events.at(-1);
    if (!last) return;
    const wanted = events.map(({ id, type, created_at: eventCreatedAt }) => ({
      ...{ id: newId('whd', now), eventId: id, eventType: type, eventCreatedAt },
    }));
    await upsertDeliveries(transaction, { tenantId, endpointId, deliveries: wanted, now });
    await insertJob(transaction, deliverWebhooksAt({ tenantId, endpointId }));
    if (events.length < sliceSize) return;
    const next = { ...period, after: { createdAt: last.created_at, id: last.id } };
    await insertJob(transaction, { name: redeliverWebhooksJob, payload: next });
  });
};
