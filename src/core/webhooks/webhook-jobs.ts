import { deliverWebhookJob } from '../events/announce.ts';
import type { JobHandler, Timer } from '../jobs/job.ts';
import { deliverWebhook } from './jobs/deliver-webhook.ts';
import { redeliverWebhooks } from './jobs/redeliver-webhooks.ts';
import { removeOldWebhooks } from './jobs/remove-old-webhooks.ts';
import { wakeEndpoints } from './jobs/wake-endpoints.ts';
import { redeliverWebhooksJob } from './redelivery.ts';

const wakeJob = 'core.wake_webhook_endpoints';

/**
 * Deliveries wait for other people's servers, so they have a worker of their own that makes many at once. Webhooks of
 * `ownProduct` tell of what the server itself does.
 */
export const webhookDeliveries = (ownProduct: string): Readonly<Record<string, JobHandler>> => ({
  [deliverWebhookJob]: deliverWebhook(ownProduct),
});

/** How many endpoints a worker process delivers to at once: a dead one holds one place, and only while it is tried. */
export const endpointsAtOnce = 200;

/** What else is done for webhooks. */
export const webhookJobs: Readonly<Record<string, JobHandler>> = {
  [redeliverWebhooksJob]: redeliverWebhooks,
  'core.remove_old_webhooks': removeOldWebhooks,
  [wakeJob]: wakeEndpoints,
};

/** When. */
export const webhookTimers: readonly Timer[] = [
  { job: 'core.remove_old_webhooks', schedule: '7 3 * * *' },
  { job: wakeJob, schedule: '* * * * *', isAlsoAtStart: true },
];
