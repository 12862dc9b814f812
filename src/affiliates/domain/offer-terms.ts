import { fractionDigits, toAmount } from '../../core/money/amount.ts';
import { readHttpUrl } from './destination.ts';
import { rateProblem, readCurrency } from './money-input.ts';

/** What an offer leads to and pays; the value is a JSON number or decimal text. */
export type OfferTerms = {
  url: string;
  defaultCommissionType: 'percentage' | 'fixed';
  defaultCommissionValue: number | string;
  currency: string;
};

/** Checks what a schema cannot say about an offer: a map of field to message, empty when all is well. */
export const offerProblems = (terms: OfferTerms): Record<string, string> => {
  const { url, defaultCommissionType: type, defaultCommissionValue: value } = terms;
  const problems: Record<string, string> = {};
  if (!readHttpUrl(url)) problems.url = 'Must be an absolute http or https URL';
  const currency = readCurrency(terms.currency);
  if ('problem' in currency) problems.currency = currency.problem;
  const rate = rateProblem(value, type);
  if (rate) problems.defaultCommissionValue = rate;
  else if (type === 'fixed' && 'digits' in currency && fractionDigits(toAmount(value)) > currency.digits)
    problems.defaultCommissionValue = `Must have at most ${currency.digits} decimals in ${currency.code}`;
  return problems;
};

/** A rate as decimal text, from the JSON number it was sent as. */
export const rateText = (value: number): string => toAmount(value).toFixed();
