import { createHash } from 'node:crypto';
import { dayMs } from '../../core/time/day.ts';

/** One fact about a conversion. */
export type GoalDataItem = { key: string; value: unknown };

/** What tells a sale from a repeat of it, and until when. */
export type TransactionIdentity = { identity: string; expiresAt: Date };

const never = new Date(Date.UTC(9999, 0, 1));

const hash = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('base64url');

const factOf = (goalData: readonly GoalDataItem[], key: string): unknown =>
  goalData.find((item) => item.key === key)?.value;

/** The shop's own id of the sale; null without one. */
export const transactionIdOf = (goalData: readonly GoalDataItem[]): string | null => {
  const value = factOf(goalData, 'transactionId');
  return typeof value === 'string' || typeof value === 'number' ? String(value) || null : null;
};

/** A number of the goal data as decimal text, also where it was sent as text; null where it is none. */
export const numberOf = (goalData: readonly GoalDataItem[], key: 'amount' | 'productsCount'): string | null => {
  const value = factOf(goalData, key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && /^-?\d{1,15}(\.\d{1,10})?$/.test(value.trim()) ? value.trim() : null;
};

/**
 * With an id a sale is one for ever; without, equal goal data of a visitor within a day is one. Each environment has its own:
 * ids on a test system are often those of others.
 */
export const identifyTransaction = (
  visitorId: string,
  goalData: readonly GoalDataItem[],
  environment: string,
  now: Date,
): TransactionIdentity => {
  const place = environment === '' ? '' : ` in ${environment}`;
  const id = transactionIdOf(goalData);
  if (id !== null) return { identity: hash(`id${place}`, id), expiresAt: never };
  const sorted = goalData.map(({ key, value }) => JSON.stringify([key, value])).toSorted();
  return { identity: hash(`data${place}`, visitorId, ...sorted), expiresAt: new Date(now.getTime() + dayMs) };
};
