import { toAmount } from '../../core/money/amount.ts';
import { readHttpUrl } from './destination.ts';
import { rateProblem, readCurrency } from './money-input.ts';

type Terms = {
  url?: string | undefined;
  defaultCommissionType?: 'percentage' | 'fixed' | undefined;
  defaultCommissionValue?: number | undefined;
  currency?: string | undefined;
};

/** Checks what a schema cannot say about an offer: a map of field to message, empty when all is well. */
export const offerProblems = ({ url, defaultCommissionType, defaultCommissionValue, currency }: Terms) => {
  const problems: Record<string, string> = {};
  if (url !== undefined && !readHttpUrl(url)) problems.url = 'Must be an absolute http or https URL';
  const rate =
    defaultCommissionValue !== undefined && rateProblem(defaultCommissionValue, defaultCommissionType ?? null);
  if (rate) problems.defaultCommissionValue = rate;
  const read = currency === undefined ? undefined : readCurrency(currency);
  if (read && 'problem' in read) problems.currency = read.problem;
  return problems;
};

/** A rate as decimal text, from the JSON number it was sent as. */
export const rateText = (value: number): string => toAmount(value).toFixed();
