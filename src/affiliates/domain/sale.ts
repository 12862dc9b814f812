import { type Amount, toAmount } from '../../core/money/amount.ts';
import { findCurrency } from '../../core/money/currency.ts';
import { readIsoInstant } from '../../core/time/instant.ts';
import { isCustomerEmail } from './customer.ts';
import { currencyProblem, saleAmountProblem } from './money-input.ts';

/** A sale as it is reported: what its schema has nothing against. */
export type ReportedSale = {
  amount: number;
  currency: string;
  customerEmail?: string | undefined;
  occurredAt?: string | undefined;
};

/** A sale, exact. */
export type Sale = { amount: Amount; currency: string; digits: number; occurredAt: Date };

/** What a schema cannot say about the fields of a sale that are given: a map of field to message, empty when all is well. */
export const saleProblems = (sale: Partial<ReportedSale>): Record<string, string> => {
  const { amount, currency, customerEmail, occurredAt } = sale;
  const problems: Record<string, string> = {};
  const ofAmount = amount === undefined ? null : saleAmountProblem(toAmount(amount), currency);
  if (ofAmount) problems.amount = ofAmount;
  const ofCurrency = currency === undefined ? null : currencyProblem(currency);
  if (ofCurrency) problems.currency = ofCurrency;
  if (customerEmail && !isCustomerEmail(customerEmail)) problems.customerEmail = 'Invalid email format';
  if (occurredAt !== undefined && !readIsoInstant(occurredAt))
    problems.occurredAt = 'Must be an instant from 1970 to 9999, no leap second';
  return problems;
};

/** Reads a sale that has no problems; one that does not say when it was made was made now. */
export const readSale = (input: ReportedSale, now: Date): Sale => {
  const currency = findCurrency(input.currency);
  const occurredAt = input.occurredAt === undefined ? now : readIsoInstant(input.occurredAt);
  if (!currency || !occurredAt) throw new Error('A sale with problems was read');
  return { amount: toAmount(input.amount), currency: currency.code, digits: currency.digits, occurredAt };
};
