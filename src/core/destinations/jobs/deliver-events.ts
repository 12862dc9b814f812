import { z } from 'zod';
import type { JobHandler } from '../../jobs/job.ts';
import { insertJob } from '../../jobs/queries/insert-job.ts';
import { deliverBatch, inHandMs } from '../deliver-batch.ts';
import { deliverEventsAt } from '../deliver-events-job.ts';
import { claimDeliveries } from '../queries/claim-deliveries.ts';
import { type DestinationAddressRow, findDestinationAddress } from '../queries/find-destination-address.ts';
import { findNextAttempt } from '../queries/find-next-attempt.ts';
import { settleDeliveries } from '../queries/settle-deliveries.ts';
import { addressOf } from '../reach-destination.ts';
import { sendTold } from '../send-told.ts';
import { senders } from '../senders.ts';

const payloadSchema = z.object({ tenantId: z.string(), destinationId: z.string() });

/**
 * Sends what is due for one destination, one batch of it, and sees to it that the rest is sent when its time comes. What
 * became too old for the platform is given up, and everything when the destination is gone.
 */
export const deliverEvents: JobHandler = async ({ payload, now, database, outbound, ...surroundings }) => {
  const place = payloadSchema.parse(payload);
  const destination = await findDestinationAddress(database, place);
  const sender = destination && senders[destination.platform];
  if (!destination || !sender) return;

  const startedAt = performance.now();
  const clock = () => new Date(now.getTime() + Math.round(performance.now() - startedAt));
  const oldest = new Date(now.getTime() - sender.longestAgeMs);
  const claimed = await claimDeliveries(database, {
    ...{ ...place, now, until: new Date(now.getTime() + inHandMs), most: sender.mostEvents },
    occurredBefore: isPaused(destination) ? oldest : null,
  });
  const { credentials } = destination;
  const lost = claimed.filter(({ occurred_at }) => credentials === null || occurred_at < oldest);
  const answer = JSON.stringify({ status: null, body: null, error: credentials === null ? deleted : tooOld });
  if (lost.length > 0) await settleDeliveries(database, { ...place, deliveries: lost, status: 'failed', answer, now });
  const inTime = claimed.filter((delivery) => !lost.includes(delivery));
  if (inTime.length > 0 && credentials !== null) {
    const address = addressOf(place, { ...destination, credentials }, surroundings);
    const send = sendTold.bind(null, outbound, sender, address);
    await deliverBatch({ ...place, database, sender, send, clock }, inTime);
  }

  const next =
    isPaused(destination) && claimed.length < sender.mostEvents ? null : await findNextAttempt(database, place);
  if (next)
    await insertJob(database, deliverEventsAt(place, next.next_attempt_at > now ? next.next_attempt_at : undefined));
};

const deleted = 'The destination was deleted';
const tooOld = 'The event became too old for the platform before it could be sent';

/** Switched off, but not gone: what waits goes on waiting while it may still be sent. */
const isPaused = ({ is_enabled: isEnabled, credentials }: DestinationAddressRow): boolean =>
  !isEnabled && credentials !== null;
