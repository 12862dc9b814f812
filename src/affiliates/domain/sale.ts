import { type Amount, toAmount } from '../../core/money/amount.ts';
import { readInstant } from '../../core/time/instant.ts';
import { readCurrency, saleAmountProblem } from './money-input.ts';

/** A sale as it was reported, checked and exact. */
export type Sale = { amount: Amount; currency: string; digits: number; occurredAt: Date };

/** Reads what a schema cannot check of a sale; `problems` gets a message per unacceptable field. */
export const readSale = (
  input: { amount: number; currency: string; occurredAt?: string | undefined },
  now: Date,
): { sale: Sale } | { problems: Record<string, string> } => {
  const problems: Record<string, string> = {};
  const amount = toAmount(input.amount);
  const currency = readCurrency(input.currency);
  if ('problem' in currency) problems.currency = currency.problem;
  const amountProblem = saleAmountProblem(amount, 'problem' in currency ? { code: '', digits: 15 } : currency);
  if (amountProblem) problems.amount = amountProblem;
  const occurredAt = input.occurredAt === undefined ? now : readInstant(input.occurredAt);
  if (!occurredAt) problems.occurredAt = 'Must be an instant from 1970 to 9999';
  if ('problem' in currency || !occurredAt || Object.keys(problems).length > 0) return { problems };
  return { sale: { amount, currency: currency.code, digits: currency.digits, occurredAt } };
};
