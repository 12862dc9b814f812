import { z } from 'zod';
import type { Database } from '../../database/sql.ts';
import type { JobCall, JobHandler } from '../../jobs/job.ts';
import { insertJob } from '../../jobs/queries/insert-job.ts';
import { deliverBatch, inHandMs } from '../deliver-batch.ts';
import { type DestinationPlace, deliverEventsAt } from '../deliver-events-job.ts';
import { type ClaimedDelivery, claimDeliveries } from '../queries/claim-deliveries.ts';
import { type DestinationAddressRow, findDestinationAddress } from '../queries/find-destination-address.ts';
import { findNextAttempt } from '../queries/find-next-attempt.ts';
import { settleDeliveries } from '../queries/settle-deliveries.ts';
import { addressOf } from '../reach-destination.ts';
import { type Attempt, sendTold } from '../send-told.ts';
import { senders } from '../senders.ts';

const payloadSchema = z.object({ tenantId: z.string(), destinationId: z.string() });

/**
 * Sends what is due for one destination, one batch of it, and sees to it that the rest is sent when its time comes. What
 * became too old for the platform is given up, and everything when the destination is gone.
 */
export const deliverEvents: JobHandler = async ({
  payload,
  now,
  database,
  outbound,
  deliveryMetrics,
  ...surroundings
}) => {
  const place = payloadSchema.parse(payload);
  const destination = await findDestinationAddress(database, place);
  const sender = destination && senders[destination.platform];
  if (!destination || !sender) return;

  const startedAt = performance.now();
  const clock = () => new Date(now.getTime() + Math.round(performance.now() - startedAt));
  const until = new Date(now.getTime() + inHandMs);
  const oldest = new Date(now.getTime() - sender.longestAgeMs);
  const occurredBefore = isPaused(destination) ? oldest : null;
  const claim = { ...place, now, until, most: sender.mostEvents, occurredBefore };
  const claimed = await claimDeliveries(database, claim);
  const isLost = ({ occurred_at: occurredAt }: ClaimedDelivery) => isDeleted(destination) || occurredAt < oldest;
  await giveUp({
    ...{ database, deliveryMetrics, place },
    deliveries: claimed.filter(isLost),
    error: isDeleted(destination) ? gone : tooOld,
    now,
  });

  const address = addressOf(place, destination, surroundings);
  const send: Parameters<typeof deliverBatch>[0]['send'] = (told) =>
    'error' in address ? unreachable(address.error) : sendTold({ outbound, sender, address, clock }, told);
  await deliverBatch(
    { ...place, database, sender, send, clock, deliveryMetrics },
    claimed.filter((delivery) => !isLost(delivery)),
  );
  if (!isPaused(destination) || claimed.length === sender.mostEvents) await orderNext(database, place, now);
};

const gone = 'The destination was deleted';
const tooOld = 'The event became too old for the platform before it could be sent';

const isDeleted = ({ credentials }: DestinationAddressRow): boolean => credentials === null;

/** Switched off, but not gone: what waits goes on waiting while it may still be sent. */
const isPaused = (destination: DestinationAddressRow): boolean => !destination.is_enabled && !isDeleted(destination);

const unreachable = async (error: string): Promise<Attempt> => ({
  ...{ verdict: 'later', retryAfterMs: undefined },
  answer: { status: null, body: null, error },
});

type Lost = Pick<JobCall, 'database' | 'deliveryMetrics' | 'now'> & {
  place: DestinationPlace;
  deliveries: readonly ClaimedDelivery[];
  error: string;
};

const giveUp = async ({ database, deliveryMetrics, place, deliveries, error, now }: Lost): Promise<void> => {
  if (deliveries.length === 0) return;
  const answer = JSON.stringify({ status: null, body: null, error });
  await settleDeliveries(database, { ...place, deliveries, status: 'failed', answer, now });
  deliveryMetrics.countEnded({ kind: 'destination', status: 'failed', count: deliveries.length });
};

/** A job for the delivery that is due next, which may be in the hand of a worker that does not live to send it. */
const orderNext = async (database: Database, place: DestinationPlace, now: Date): Promise<void> => {
  const next = (await findNextAttempt(database, place))?.next_attempt_at;
  if (next) await insertJob(database, next > now ? deliverEventsAt(place, next) : deliverEventsAt(place));
};
