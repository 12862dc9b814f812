import { createHash } from 'node:crypto';
import { type Facts, noFacts, type UnmatchedReason } from './facts.ts';
import type { KnownIds } from './known-ids.ts';
import { Segments } from './segments.ts';
import { type GoalDataItem, identifyTransaction, numberOf, transactionIdOf } from './transaction.ts';
import { boundedVisitorId } from './visitor-id.ts';

/** An event as the document describes it. */
type TrackedEvent = {
  eventType?: string | undefined;
  data?:
    | {
        experienceId?: string | undefined;
        variationId?: string | undefined;
        goalId?: string | undefined;
        goalData?: Partial<GoalDataItem>[] | undefined;
        bucketingData?: Sent<Record<string, string>> | undefined;
      }
    | undefined;
};

/** A map, or the empty list that some languages write for an empty one. */
type Sent<Values> = Values | readonly never[];

/** A visitor as the document describes one. */
export type TrackedVisitor = {
  visitorId: string;
  segments?: Sent<Record<string, unknown>> | undefined;
  events: TrackedEvent[];
};

/** What is known besides the events. */
export type Circumstances = {
  known: KnownIds;
  enriches: boolean;
  /** Where it happens; see `environmentOfEvents`. */
  environment: string;
  now: Date;
  /** Why none of the events counts, where that is so. */
  unmatchedAs: UnmatchedReason | null;
};

/** What a request told so far, and what each visitor was shown by it: variations by experience. */
type Reading = Circumstances & { facts: Facts; shown: Map<string, Record<string, string>> };

/** Reads what happened; repeats within the request are one. Takes time by the size of the request alone. */
export const readFacts = (visitors: readonly TrackedVisitor[], circumstances: Circumstances): Facts => {
  const facts = noFacts();
  const reading: Reading = { ...circumstances, facts, shown: new Map() };
  for (const visitor of visitors) {
    const visitorId = boundedVisitorId(visitor.visitorId);
    if (!circumstances.unmatchedAs) addSegments(facts, visitorId, mapOf(visitor.segments));
    for (const event of visitor.events) {
      const reason = circumstances.unmatchedAs ?? objectionTo(event, circumstances.known);
      if (reason) keepApart(facts, visitorId, reason, event);
      else if (event.eventType === 'bucketing') addExposure(reading, visitorId, event);
      else addConversion(reading, visitorId, event);
    }
  }
  return facts;
};

const addSegments = ({ segments }: Facts, visitorId: string, sent: object): void => {
  if (Object.keys(sent).length === 0) return;
  const known = segments.get(visitorId) ?? new Segments();
  known.add(sent);
  segments.set(visitorId, known);
};

const objectionTo = (
  { eventType, data = {} }: TrackedEvent,
  { variations, goals }: KnownIds,
): UnmatchedReason | null => {
  if (eventType === 'bucketing') {
    const ids = variations.get(data.experienceId ?? '');
    if (!ids) return 'unknown_experience';
    return ids.has(data.variationId ?? '') ? null : 'unknown_variation';
  }
  if (eventType !== 'conversion') return 'unknown_event_type';
  return goals.has(data.goalId ?? '') ? null : 'unknown_goal';
};

const keepApart = (facts: Facts, visitorId: string, reason: UnmatchedReason, event: TrackedEvent): void => {
  const text = JSON.stringify([reason, visitorId, event]);
  const fingerprint = createHash('sha256').update(text).digest('base64url');
  facts.unmatched.set(fingerprint, { visitorId, reason, fingerprint, event });
};

const addExposure = ({ facts, shown }: Reading, visitorId: string, { data = {} }: TrackedEvent): void => {
  const { experienceId = '', variationId = '' } = data;
  const name = JSON.stringify([visitorId, experienceId, variationId]);
  if (facts.exposures.has(name)) return;
  facts.exposures.set(name, { visitorId, experienceId, variationId });
  const variations = shown.get(visitorId) ?? {};
  variations[experienceId] = variationId;
  shown.set(visitorId, variations);
};

const addConversion = (reading: Reading, visitorId: string, { data = {} }: TrackedEvent): void => {
  const { facts, shown, enriches, environment, now } = reading;
  const { goalId = '', bucketingData } = data;
  const goalData = (data.goalData ?? []).filter(isComplete);
  // What the same request told of the visitor before: the database does not see it yet.
  const own = enriches ? shown.get(visitorId) : {};
  const conversion = { visitorId, goalId, bucketing: { ...own, ...mapOf(bucketingData) }, enriches };
  const name = JSON.stringify([visitorId, goalId]);
  if (!facts.conversions.has(name)) facts.conversions.set(name, conversion);
  if (goalData.length === 0) return;
  const identified = identifyTransaction(visitorId, goalData, environment, now);
  const identity = JSON.stringify([goalId, identified.identity]);
  if (facts.transactions.has(identity)) return;
  facts.transactions.set(identity, {
    ...conversion,
    ...identified,
    transactionId: transactionIdOf(goalData),
    amount: numberOf(goalData, 'amount'),
    productsCount: numberOf(goalData, 'productsCount'),
    goalData,
  });
};

const mapOf = <Values extends object>(sent: Sent<Values> | undefined): Values | Record<string, never> =>
  sent === undefined || Array.isArray(sent) ? {} : (sent as Values);

const isComplete = (item: Partial<GoalDataItem>): item is GoalDataItem =>
  item.key !== undefined && item.value !== undefined;
