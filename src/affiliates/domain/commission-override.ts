import { toAmount } from '../../core/money/amount.ts';
import { rateProblem } from './money-input.ts';

/** A commission override as clients send it: a bare number is read under the type of each offer. */
export type CommissionOverrideInput = number | { type: 'percentage' | 'fixed'; value: number } | null | undefined;

/** A commission override as it is stored: `value` is decimal text. */
export type CommissionOverride = { type: 'percentage' | 'fixed' | null; value: string };

type StatedOverride = { type: 'percentage' | 'fixed' | null; value: number };

const statedBy = (input: NonNullable<CommissionOverrideInput>): StatedOverride =>
  typeof input === 'number' ? { type: null, value: input } : input;

/** What is wrong with an override: a map of dotted path to message, empty when all is well or none is given. */
export const commissionOverrideProblems = (input: CommissionOverrideInput): Record<string, string> => {
  if (input === null || input === undefined) return {};
  const { type, value } = statedBy(input);
  const problem = rateProblem(value, type);
  return problem ? { [typeof input === 'number' ? 'commissionOverride' : 'commissionOverride.value']: problem } : {};
};

/** Reads an override that has no problems; undefined and null stay what they are. */
export const readCommissionOverride = <Input extends CommissionOverrideInput>(
  input: Input,
): CommissionOverride | Extract<Input, null | undefined> => {
  if (input === null || input === undefined) return input as Extract<Input, null | undefined>;
  const { type, value } = statedBy(input);
  return { type, value: toAmount(value).toFixed() };
};
