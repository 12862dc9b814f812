import type { Segments } from './segments.ts';
import type { GoalDataItem, TransactionIdentity } from './transaction.ts';

/** A visitor saw a variation. */
type Exposure = { visitorId: string; experienceId: string; variationId: string };

/** A visitor reached a goal; `enriches` when what is stored of the visitor completes it. */
export type Conversion = {
  visitorId: string;
  goalId: string;
  bucketing: Record<string, string>;
  enriches: boolean;
};

/** A conversion that was worth something. */
type Transaction = Conversion &
  TransactionIdentity & {
    transactionId: string | null;
    amount: string | null;
    productsCount: string | null;
    goalData: readonly GoalDataItem[];
  };

/** Why an event counts for nothing. */
export type UnmatchedReason =
  | 'another_project'
  | 'bot'
  | 'unknown_event_type'
  | 'unknown_experience'
  | 'unknown_goal'
  | 'unknown_variation';

/** An event that is kept apart. */
type Unmatched = { visitorId: string; reason: UnmatchedReason; fingerprint: string; event: object };

/** Everything that one request tells, each thing once. */
export type Facts = {
  /** By visitor. Conversions carry those of their visitor, whatever came first. */
  segments: Map<string, Segments>;
  exposures: Map<string, Exposure>;
  conversions: Map<string, Conversion>;
  transactions: Map<string, Transaction>;
  unmatched: Map<string, Unmatched>;
};

/** Nothing yet. */
export const noFacts = (): Facts => ({
  segments: new Map(),
  exposures: new Map(),
  conversions: new Map(),
  transactions: new Map(),
  unmatched: new Map(),
});

/** True when there is nothing to store. */
export const isEmpty = (facts: Facts): boolean => Object.values(facts).every((found) => found.size === 0);
