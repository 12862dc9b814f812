import { toAmount } from '../../core/money/amount.ts';
import { urlProblem } from './destination.ts';
import { currencyProblem, decimalsProblem, rateProblem } from './money-input.ts';

/** What an offer leads to and pays; the value is a JSON number or decimal text. */
export type OfferTerms = {
  url: string;
  defaultCommissionType: 'percentage' | 'fixed';
  defaultCommissionValue: number | string;
  currency: string;
};

/**
 * What a schema cannot say about the terms of an offer that are given: a map of field to message, empty when all is well.
 * Those that have to fit together are held against each other where both are given.
 */
export const offerProblems = (terms: Partial<OfferTerms>): Record<string, string> => {
  const { url, defaultCommissionType: type, defaultCommissionValue: value, currency } = terms;
  const problems: Record<string, string> = {};
  const ofUrl = url === undefined ? null : urlProblem(url);
  if (ofUrl) problems.url = ofUrl;
  const ofCurrency = currency === undefined ? null : currencyProblem(currency);
  if (ofCurrency) problems.currency = ofCurrency;
  if (value === undefined) return problems;
  const ofValue =
    rateProblem(value, type ?? null) ?? (type === 'fixed' ? decimalsProblem(toAmount(value), currency) : null);
  if (ofValue) problems.defaultCommissionValue = ofValue;
  return problems;
};

/** A rate as decimal text, from the JSON number it was sent as. */
export const rateText = (value: number): string => toAmount(value).toFixed();
