import type { Queryable } from '../database/sql.ts';
import { deliverWebhookJob } from '../events/announce.ts';
import type { JobCall } from '../jobs/job.ts';
import { insertJob } from '../jobs/queries/insert-job.ts';
import type { OutboundReply } from '../outbound/outbound.ts';
import { disableEndpoint } from './disable-endpoint.ts';
import { nextAttempt } from './domain/next-attempt.ts';
import { type Verdict, verdictOf } from './domain/verdict.ts';
import type { ClaimedDeliveryRow } from './queries/claimed-delivery-row.ts';
import { insertAttempt, insertLoneAttempt, type MadeAttempt } from './queries/insert-attempt.ts';
import { updateDeliveryFailed } from './queries/update-delivery-failed.ts';
import { updateEndpointFailing } from './queries/update-endpoint-failing.ts';
import { secretContext, signatureHeaders } from './sign.ts';

/** Which endpoint of which data set. */
export type Place = { tenantId: string; endpointId: string };

const patienceMs = 5 * 24 * 60 * 60 * 1_000;
const keptReplyBytes = 1_024;

/** Sends a claimed delivery, keeps what came of it and sees to what follows; true when its endpoint failed. */
export const makeAttempt = async (call: JobCall, place: Place, delivery: ClaimedDeliveryRow): Promise<boolean> => {
  const { database, clock } = call;
  const { tenantId } = place;
  if (!delivery.is_enabled || delivery.payload === null) {
    await updateDeliveryFailed(database, { tenantId, id: delivery.id, now: clock() });
    return false;
  }
  const startedAt = clock();
  const reply = await send(call, place, { ...delivery, payload: delivery.payload }, startedAt);
  const now = clock();
  const verdict = verdictOf(reply, now);
  const made = { tenantId, deliveryId: delivery.id, startedAt, ...attemptOf(delivery, reply, verdict, now) };
  // A success of an endpoint that does well, as most are, is kept by a statement shared with others.
  if (verdict.outcome === 'sent' && !delivery.failing_since) await insertLoneAttempt(database, made);
  else
    await database.transaction(async (transaction) => {
      const isKept = await insertAttempt(transaction, made);
      if (isKept) await seeTo(transaction, call, { place, delivery, made, verdict, now });
    });
  return verdict.outcome !== 'sent';
};

const send = async (
  { encryption, outbound, log }: JobCall,
  place: Place,
  { event_id: id, url, payload, secrets: encrypted }: ClaimedDeliveryRow & { payload: string },
  now: Date,
): Promise<OutboundReply> => {
  let secrets: string[];
  try {
    secrets = encrypted.map((secret) => encryption.decrypt(secret, secretContext(place)));
  } catch (err) {
    log.error({ err, endpointId: place.endpointId }, 'The secret of a webhook endpoint cannot be read');
    return { status: null, error: 'The signing secret cannot be read: rotate it', durationMs: 0 };
  }
  const signed = signatureHeaders({ id, payload, secrets, now });
  const headers = { 'content-type': 'application/json', 'user-agent': 'Tributary-Webhooks/1', ...signed };
  return outbound.post({ url, headers, body: payload });
};

const attemptOf = (
  { attempt_count: attempt, round_attempt_count: roundAttempt }: ClaimedDeliveryRow,
  reply: OutboundReply,
  verdict: Verdict,
  now: Date,
): Omit<MadeAttempt, 'tenantId' | 'deliveryId' | 'startedAt'> => {
  const answered = reply.status !== null;
  return {
    ...{ attempt, roundAttempt, status: reply.status, durationMs: reply.durationMs },
    error: answered ? null : reply.error,
    reply: answered ? textOf(reply.body) : null,
    next: nextOf(verdict, roundAttempt + 1, now),
  };
};

const nextOf = (verdict: Verdict, attempts: number, now: Date): MadeAttempt['next'] => {
  if (verdict.outcome === 'sent') return { status: 'sent', at: now };
  if (verdict.outcome === 'gone') return { status: 'failed', at: now };
  const at = nextAttempt({ attempts, now, random: Math.random(), retryAfterMs: verdict.retryAfterMs });
  return at ? { status: 'pending', at } : { status: 'failed', at: now };
};

/** The beginning of a body as text that the database can hold. */
const textOf = (body: Buffer): string => body.subarray(0, keptReplyBytes).toString().replaceAll('\0', '\u{fffd}');

type Made = { place: Place; delivery: ClaimedDeliveryRow; made: MadeAttempt; verdict: Verdict; now: Date };

/** What follows from an attempt for its endpoint and for the next one. */
const seeTo = async (
  transaction: Queryable,
  { log }: JobCall,
  { place, delivery, made, verdict, now }: Made,
): Promise<void> => {
  const { tenantId, endpointId } = place;
  const { failing_since: failingSince, product, url } = delivery;
  if (verdict.outcome === 'sent')
    return void (await updateEndpointFailing(transaction, { tenantId, id: endpointId, since: null }));

  const since = failingSince ?? now;
  if (!failingSince) await updateEndpointFailing(transaction, { tenantId, id: endpointId, since });
  const isGone = verdict.outcome === 'gone';
  if (isGone || now.getTime() - since.getTime() >= patienceMs) {
    const reason = isGone ? 'gone' : 'failing';
    const endpoint = { id: endpointId, product, url, failingSince: since };
    const isDisabledNow = await disableEndpoint(transaction, { tenantId, endpoint, reason, now });
    if (isDisabledNow) log.warn({ tenantId, endpointId, reason }, 'A webhook endpoint was disabled');
  }
  if (made.next.status === 'pending')
    await insertJob(transaction, {
      name: deliverWebhookJob,
      payload: { ...place, deliveryId: delivery.id, attempt: made.attempt + 1 },
      runAt: made.next.at,
    });
};
