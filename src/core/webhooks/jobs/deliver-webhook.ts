import { z } from 'zod';
import { deliverWebhookJob } from '../../events/announce.ts';
import type { JobCall, JobHandler } from '../../jobs/job.ts';
import { insertJob } from '../../jobs/queries/insert-job.ts';
import { createLanes, type Lanes } from '../domain/lanes.ts';
import { makeAttempt, type Place } from '../make-attempt.ts';
import { claimDelivery } from '../queries/claim-delivery.ts';
import { claimQueuedDelivery } from '../queries/claim-queued-delivery.ts';
import { findClaim } from '../queries/find-claim.ts';
import { findQueuedClaim } from '../queries/find-queued-claim.ts';
import { updateDeliveryQueued } from '../queries/update-delivery-queued.ts';

/** One attempt of a delivery; without a delivery, whatever waits for the endpoint. */
const orderSchema = z.object({
  tenantId: z.string(),
  endpointId: z.string(),
  deliveryId: z.string().optional(),
  attempt: z.number().default(0),
});
type Order = z.infer<typeof orderSchema>;

/** Longer than an attempt can take: 15 s for the answer and the time to keep it. */
const claimMs = 20_000;
/** How long one job goes on with what waits for its endpoint. */
const shiftMs = 2_000;

/**
 * Makes the attempt that its order names, then those that wait for the same endpoint.
 *
 * An attempt is claimed before it is made and counted afterwards, so of several workers one makes it, and an attempt whose
 * worker was killed is made by whoever gets the job after it, once the claim is over. What fails adds the next job itself;
 * this one throws only when the database is away. A new delivery is waiting from the start and its job names the endpoint
 * alone: where all lanes are busy the job ends without a statement.
 */
export const deliverWebhook = (lanes: Lanes = createLanes()): JobHandler => {
  return async (call) => {
    const order = orderSchema.parse(call.payload);
    if (!lanes.enter(order.endpointId) && !(await mayEnterLater(call, order, lanes))) return;
    try {
      await work(call, order, lanes);
    } catch (error) {
      lanes.give(order.endpointId);
      throw error;
    }
  };
};

/** All lanes are busy: has the attempt wait in the database. True when nobody is left to see it, and a lane is taken after all. */
const mayEnterLater = async (call: JobCall, order: Order, lanes: Lanes): Promise<boolean> => {
  const { tenantId, endpointId, deliveryId: id, attempt } = order;
  if (id !== undefined) {
    const isQueued = await updateDeliveryQueued(call.database, { tenantId, id, attempt, now: call.clock() });
    if (!isQueued) await comeBackAfterClaim(call, order);
  }
  return !lanes.announce(endpointId) && lanes.enter(endpointId);
};

const work = async (call: JobCall, order: Order, lanes: Lanes): Promise<void> => {
  const { tenantId, endpointId } = order;
  const place: Place = { tenantId, endpointId };
  const startedAt = performance.now();
  let delivery = await claimOrdered(call, order);
  for (let made = 0; ; made++) {
    if (made > 1 && performance.now() - startedAt > shiftMs) {
      await insertJob(call.database, { name: deliverWebhookJob, payload: place });
      return lanes.give(endpointId);
    }
    delivery ??= await claimQueuedDelivery(call.database, { ...place, ...claimTimes(call) });
    if (delivery) {
      const isFailing = await makeAttempt(call, place, delivery);
      if (!lanes.keep(endpointId, isFailing)) return;
      delivery = null;
    } else {
      if (lanes.isLast(endpointId)) await comeBackAfterQueued(call, place);
      if (lanes.leave(endpointId)) return;
    }
  }
};

const claimTimes = ({ clock }: JobCall): { now: Date; until: Date } => {
  const now = clock();
  return { now, until: new Date(now.getTime() + claimMs) };
};

const claimOrdered = async (call: JobCall, order: Order) => {
  const { tenantId, deliveryId: id, attempt } = order;
  if (id === undefined) return null;
  const claimed = await claimDelivery(call.database, { tenantId, id, attempt, ...claimTimes(call) });
  if (!claimed) await comeBackAfterClaim(call, order);
  return claimed;
};

/** Somebody else has claimed what waited, or was killed after claiming it: looks again when that must be over. */
const comeBackAfterQueued = async ({ database }: JobCall, place: Place): Promise<void> => {
  const { claimed_until: runAt } = await findQueuedClaim(database, place);
  if (!runAt) return;
  const key = `${deliverWebhookJob}:${place.tenantId}:${place.endpointId}:claimed`;
  await insertJob(database, { name: deliverWebhookJob, payload: place, key, runAt });
};

/** Somebody is making this attempt, or was killed while making it: looks again when that must be over. */
const comeBackAfterClaim = async ({ database }: JobCall, order: Order): Promise<void> => {
  const { tenantId, deliveryId: id = '', attempt } = order;
  const claim = await findClaim(database, { tenantId, id, attempt });
  if (claim) await insertJob(database, { name: deliverWebhookJob, payload: order, runAt: claim.claimed_until });
};
