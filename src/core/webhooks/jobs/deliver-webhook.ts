import { z } from 'zod';
import type { JobHandler } from '../../jobs/job.ts';
import { insertJob } from '../../jobs/queries/insert-job.ts';
import { deliverWebhooksAt, type Place } from '../deliver-webhooks-at.ts';
import { makeAttempts, type WebhookCall } from '../make-attempts.ts';
import { claimDeliveries } from '../queries/claim-deliveries.ts';
import { findNextAttempt } from '../queries/find-next-attempt.ts';

const placeSchema = z.object({ tenantId: z.string(), endpointId: z.string() });

/** Longer than an attempt can take: 15 s for the answer and the time to keep it. */
const claimMs = 20_000;
/** How long one job goes on with what is due for its endpoint. */
const shiftMs = 2_000;

/**
 * An endpoint that this process delivers to; `isAwaited` when something may be due that was not looked for,
 * `followUpAt` is for when a job was ordered last that goes on should this process not live to do so.
 */
type UnderWay = { isAwaited: boolean; followUpAt: Date };

/**
 * Delivers what is due for one endpoint, batch by batch, and sees to it that the rest is delivered when its time comes.
 *
 * Deliveries wait in the database and a job only says that there are some: of many jobs for one endpoint the first works in
 * this process, the others tell it to look again and end, so that an endpoint that says nothing holds one place of the
 * worker. A job that is added with the key of one under way takes that one's right to run again, so the first of the others
 * orders one more. A batch is claimed before it is sent and kept afterwards, so of several workers one makes an attempt, and
 * a killed worker repeats one batch, once its claim is over. The job throws only when the database is away.
 */
export const deliverWebhook = (ownProduct: string): JobHandler => {
  const underWay = new Map<string, UnderWay>();
  return async (job) => {
    const call = { ...job, ownProduct };
    const place = placeSchema.parse(call.payload);
    const known = underWay.get(place.endpointId);
    if (known) {
      known.isAwaited = true;
      return followUp(call, place, known);
    }
    const endpoint = { isAwaited: true, followUpAt: new Date(0) };
    underWay.set(place.endpointId, endpoint);
    try {
      await work(call, place, endpoint);
    } finally {
      underWay.delete(place.endpointId);
    }
    // Only now, or the next job could tell this one to look again.
    if (endpoint.isAwaited) await insertJob(call.database, deliverWebhooksAt(place));
  };
};

/**
 * Orders a job for when the claims made so far are over, unless one was ordered: at one time for each length of a shift, so
 * that few jobs wait for an endpoint.
 */
const followUp = async ({ database, clock }: WebhookCall, place: Place, endpoint: UnderWay): Promise<void> => {
  const now = clock();
  if (endpoint.followUpAt > now) return;
  const at = new Date(Math.ceil((now.getTime() + claimMs) / shiftMs) * shiftMs);
  await insertJob(database, deliverWebhooksAt(place, at));
  endpoint.followUpAt = at;
};

/** Works until nothing is due or the shift is over, when something is awaited still. */
const work = async (call: WebhookCall, place: Place, endpoint: UnderWay): Promise<void> => {
  const startedAt = performance.now();
  while (endpoint.isAwaited && performance.now() - startedAt < shiftMs) {
    endpoint.isAwaited = false;
    const hasMore = (await deliverBatch(call, place)) || (await isMoreDue(call, place));
    endpoint.isAwaited ||= hasMore;
  }
};

/** True when as many were due as may be sent at once, so that there may be more. */
const deliverBatch = async (call: WebhookCall, place: Place): Promise<boolean> => {
  const now = call.clock();
  const until = new Date(now.getTime() + claimMs);
  const claimed = await claimDeliveries(call.database, { ...place, now, until });
  if (claimed.length > 0) await makeAttempts(call, place, claimed);
  return claimed.length === claimed[0]?.most;
};

/** Orders a job for the delivery that can be attempted next; true when that is at once. */
const isMoreDue = async ({ database, clock }: WebhookCall, place: Place): Promise<boolean> => {
  const next = (await findNextAttempt(database, { ...place, now: clock() }))?.next_attempt_at;
  if (!next) return false;
  if (next <= clock()) return true;
  await insertJob(database, deliverWebhooksAt(place, next));
  return false;
};
