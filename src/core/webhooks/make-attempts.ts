import type { Queryable } from '../database/sql.ts';
import type { JobCall } from '../jobs/job.ts';
import type { OutboundReply } from '../outbound/outbound.ts';
import type { Place } from './deliver-webhooks-at.ts';
import { disableEndpoint } from './disable-endpoint.ts';
import { nextAttempt } from './domain/next-attempt.ts';
import { type Verdict, verdictOf } from './domain/verdict.ts';
import type { ClaimedDelivery } from './queries/claim-deliveries.ts';
import { insertAttempts, type MadeAttempt } from './queries/insert-attempts.ts';
import { updateDeliveriesFailed } from './queries/update-deliveries-failed.ts';
import { updateEndpointFailing } from './queries/update-endpoint-failing.ts';
import { secretContext, signatureHeaders } from './sign.ts';

/** A job of webhooks; `ownProduct` names the product whose webhooks tell of the server itself. */
export type WebhookCall = JobCall & { ownProduct: string };

type Sendable = ClaimedDelivery & { payload: string };
type Made = { attempt: MadeAttempt; verdict: Verdict };

const patienceMs = 5 * 24 * 60 * 60 * 1_000;
const keptReplyBytes = 1_024;

const isSendable = (delivery: ClaimedDelivery): delivery is Sendable =>
  delivery.is_enabled && delivery.payload !== null;

/**
 * Sends deliveries that were claimed together, all at once, keeps what came of them and sees to what follows for their
 * endpoint. What has no answer when this process must end stays claimed, as if it had been killed.
 */
export const makeAttempts = async (
  call: WebhookCall,
  place: Place,
  claimed: readonly ClaimedDelivery[],
): Promise<void> => {
  const { database, clock, deliveryMetrics } = call;
  const { tenantId } = place;
  const lost = claimed.filter((delivery) => !isSendable(delivery)).map(({ id }) => id);
  if (lost.length > 0) await updateDeliveriesFailed(database, { tenantId, ids: lost, now: clock() });
  deliveryMetrics.countEnded({ kind: 'webhook', status: 'failed', count: lost.length });
  const sendable = claimed.filter(isSendable);
  const [first] = sendable;
  if (!first) return;

  const attempts = await Promise.all(sendable.map((delivery) => makeAttempt(call, place, delivery)));
  const made = attempts.filter((attempt) => attempt !== null);
  if (made.length === 0) return;
  // Successes of an endpoint that does well are one statement, the only one of most batches.
  const isSimple = !first.failing_since && made.every(({ verdict }) => verdict.outcome === 'sent');
  const kept = isSimple
    ? await keep(database, place, made)
    : await database.transaction(async (transaction) => {
        const told = await keep(transaction, place, made);
        const verdicts = told.map(({ verdict }) => verdict);
        await seeTo(transaction, call, place, first, verdicts);
        return told;
      });
  for (const status of ['sent', 'failed'] as const) {
    const ended = kept.filter(({ attempt }) => attempt.outcome === status);
    deliveryMetrics.countEnded({ kind: 'webhook', status, count: ended.length });
  }
};

/** Keeps what was made and returns that of which no other worker has told before. */
const keep = async (db: Queryable, { tenantId }: Place, made: readonly Made[]): Promise<Made[]> => {
  const attempts = made.map(({ attempt }) => attempt);
  const kept = new Set((await insertAttempts(db, { tenantId, attempts })).map(({ id }) => id));
  return made.filter(({ attempt }) => kept.has(attempt.deliveryId));
};

const makeAttempt = async (call: JobCall, place: Place, delivery: Sendable): Promise<Made | null> => {
  const startedAt = call.clock();
  const reply = await send(call, place, delivery, startedAt);
  if (reply.status === null && reply.wasStopped) return null;
  const now = call.clock();
  const verdict = verdictOf(reply, now);
  const outcome = verdict.outcome === 'sent' ? 'accepted' : verdict.outcome;
  call.deliveryMetrics.observeAttempt({ kind: 'webhook', outcome, durationMs: reply.durationMs });
  return { verdict, attempt: { startedAt, ...attemptOf(delivery, reply, verdict, now) } };
};

const send = async (
  { encryption, outbound, log }: JobCall,
  place: Place,
  { event_id: id, url, payload, secrets: encrypted }: Sendable,
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
  { id: deliveryId, attempt_count: attempt, round_attempt_count: roundAttempt }: ClaimedDelivery,
  reply: OutboundReply,
  verdict: Verdict,
  now: Date,
): Omit<MadeAttempt, 'startedAt'> => {
  const answered = reply.status !== null;
  return {
    ...{ deliveryId, attempt, roundAttempt, status: reply.status, durationMs: reply.durationMs },
    error: answered ? null : reply.error,
    reply: answered ? textOf(reply.body) : null,
    ...nextOf(verdict, roundAttempt + 1, now),
  };
};

const nextOf = (
  verdict: Verdict,
  attempts: number,
  now: Date,
): Pick<MadeAttempt, 'outcome' | 'nextAttemptAt' | 'settledAt'> => {
  if (verdict.outcome === 'sent') return { outcome: 'sent', nextAttemptAt: null, settledAt: now };
  const retryAfterMs = verdict.outcome === 'gone' ? undefined : verdict.retryAfterMs;
  const at = verdict.outcome === 'gone' ? null : nextAttempt({ attempts, now, random: Math.random(), retryAfterMs });
  return at
    ? { outcome: 'pending', nextAttemptAt: at, settledAt: null }
    : { outcome: 'failed', nextAttemptAt: null, settledAt: now };
};

/** The beginning of a body as text that the database can hold. */
const textOf = (body: Buffer): string => body.subarray(0, keptReplyBytes).toString().replaceAll('\0', '\u{fffd}');

/** What follows from a batch for its endpoint: one success ends its failing, unless another answer was that it is gone. */
const seeTo = async (
  transaction: Queryable,
  { clock, log, ownProduct }: WebhookCall,
  { tenantId, endpointId }: Place,
  { failing_since: failingSince, product, url }: ClaimedDelivery,
  verdicts: readonly Verdict[],
): Promise<void> => {
  if (verdicts.length === 0) return;
  const now = clock();
  const isGone = verdicts.some(({ outcome }) => outcome === 'gone');
  const hasSent = verdicts.some(({ outcome }) => outcome === 'sent');
  const since = hasSent ? null : (failingSince ?? now);
  if ((since === null) !== (failingSince === null))
    await updateEndpointFailing(transaction, { tenantId, id: endpointId, since });
  const isHopeless = since !== null && now.getTime() - since.getTime() >= patienceMs;
  if (!isGone && !isHopeless) return;
  const reason = isGone ? 'gone' : 'failing';
  const endpoint = { id: endpointId, product, url, failingSince: since };
  const isDisabledNow = await disableEndpoint(transaction, { tenantId, ownProduct, endpoint, reason, now });
  if (isDisabledNow) log.warn({ tenantId, endpointId, reason }, 'A webhook endpoint was disabled');
};
