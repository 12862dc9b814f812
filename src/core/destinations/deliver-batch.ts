import type { Database } from '../database/sql.ts';
import type { DeliveryMetrics } from '../metrics/delivery-metrics.ts';
import type { DestinationPlace } from './deliver-events-job.ts';
import { nextAttemptAt } from './next-attempt.ts';
import type { PlatformSender, Told } from './platform-sender.ts';
import type { ClaimedDelivery } from './queries/claim-deliveries.ts';
import { postponeDeliveries } from './queries/postpone-deliveries.ts';
import { settleDeliveries } from './queries/settle-deliveries.ts';
import type { Answer, Attempt } from './send-told.ts';

/** How long a worker keeps deliveries in hand without saying so again: longer than a request may take, 15 s, and its answer to be noted. */
export const inHandMs = 25_000;

/** What a batch is sent with; `clock` goes on while it is sent. */
export type Sending = DestinationPlace & {
  database: Database;
  sender: PlatformSender;
  send(told: readonly Told[]): Promise<Attempt>;
  clock(): Date;
  deliveryMetrics: DeliveryMetrics;
};

const toldOf = ({ payload, unhashed }: ClaimedDelivery): Told => ({ payload, unhashed: unhashed ?? {} });

/**
 * Sends deliveries that were claimed together. A refused batch is halved until the guilty event is alone; those that the
 * platform refuses most likely go apart, and are not looked at one by one. Every answer is noted before the next request,
 * so that a killed worker repeats at most one, and what was erased meanwhile is left out of it. A process that must end
 * leaves in hand what has no answer.
 */
export const deliverBatch = async (sending: Sending, claimed: readonly ClaimedDelivery[]): Promise<void> => {
  const { sender } = sending;
  const isDoubtful = (delivery: ClaimedDelivery) => sender.isDoubtful(toldOf(delivery));
  const [doubtful, good] = parted(claimed, isDoubtful);
  let waiting = [good, doubtful].filter((part) => part.length > 0);
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const startedAt = performance.now();
    const attempt = await sending.send(part.map(toldOf));
    if (attempt.wasStopped) return;
    const { verdict, answer } = attempt;
    const durationMs = performance.now() - startedAt;
    sending.deliveryMetrics.observeAttempt({ kind: 'destination', outcome: verdict, durationMs });
    if (verdict === 'accepted') await settle(sending, part, 'sent', answer);
    else if (verdict === 'refused_all') return settle(sending, [part, ...waiting].flat(), 'failed', answer);
    else if (verdict === 'later') return postpone(sending, [part, ...waiting].flat(), attempt);
    else if (part.length === 1 || part.every(isDoubtful)) await settle(sending, part, 'failed', answer);
    else waiting.unshift(part.slice(0, part.length >> 1), part.slice(part.length >> 1));
    waiting = await keptInHand(sending, waiting);
  }
};

/** What is still to be sent of these parts, kept in hand for as long as a request may take. */
const keptInHand = async (sending: Sending, parts: readonly ClaimedDelivery[][]): Promise<ClaimedDelivery[][]> => {
  if (parts.length === 0) return [];
  const until = new Date(sending.clock().getTime() + inHandMs);
  const pending = await postponeDeliveries(sending.database, {
    ...sending,
    deliveries: parts.flat(),
    until,
    answer: null,
  });
  const keyOf = ({ created_at, id }: Pick<ClaimedDelivery, 'created_at' | 'id'>) => `${created_at.getTime()} ${id}`;
  const kept = new Set(pending.map(keyOf));
  return parts.map((part) => part.filter((one) => kept.has(keyOf(one)))).filter((part) => part.length > 0);
};

const parted = <Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] => {
  const parts: [Item[], Item[]] = [[], []];
  for (const item of items) parts[isFirst(item) ? 0 : 1].push(item);
  return parts;
};

const settle = async (
  sending: Sending,
  deliveries: readonly ClaimedDelivery[],
  status: 'sent' | 'failed',
  answer: Answer,
): Promise<void> => {
  const settlement = { deliveries, status, answer: JSON.stringify(answer), now: sending.clock() };
  await settleDeliveries(sending.database, { ...sending, ...settlement });
  sending.deliveryMetrics.countEnded({ kind: 'destination', status, count: deliveries.length });
};

/** Those that were tried often enough are given up, the others wait, each for as long as its attempts say. */
const postpone = async (
  sending: Sending,
  deliveries: readonly ClaimedDelivery[],
  { answer, retryAfterMs }: Attempt,
): Promise<void> => {
  const random = Math.random();
  for (const [attempts, alike] of Map.groupBy(deliveries, (delivery) => delivery.attempts)) {
    const until = nextAttemptAt({ attempts, now: sending.clock(), random, retryAfterMs });
    if (!until) await settle(sending, alike, 'failed', answer);
    else
      await postponeDeliveries(sending.database, {
        ...{ ...sending, deliveries: alike, until },
        answer: JSON.stringify(answer),
      });
  }
};
