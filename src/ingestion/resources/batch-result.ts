import type { components } from '../../../generated/ingestion.ts';
import type { Outcome } from '../queries/insert-events.ts';
import type { EventProblem } from '../read-event.ts';

type Item = components['schemas']['BatchItemResult'];
type Summary = components['schemas']['BatchSummary'];

/** What became of one event of several: stored, a repeat, or refused. */
export type Handled = { eventId: string; outcome: Outcome } | EventProblem;

/** One event of several as clients are told of it. */
export const toBatchItem = (handled: Handled, index: number): Item =>
  'outcome' in handled
    ? {
        ...{ index, eventId: handled.eventId, success: true },
        ...{ duplicate: handled.outcome.isDuplicate, id: handled.outcome.id },
      }
    : { index, eventId: handled.eventId, success: false, error: handled.error, message: handled.message };

/** How many were accepted, repeated something, or failed. */
export const toBatchSummary = (handled: readonly Handled[]): Summary => {
  const outcomes = handled.flatMap((one) => ('outcome' in one ? one.outcome : []));
  const duplicates = outcomes.filter(({ isDuplicate }) => isDuplicate).length;
  return { accepted: outcomes.length - duplicates, duplicates, failed: handled.length - outcomes.length };
};
