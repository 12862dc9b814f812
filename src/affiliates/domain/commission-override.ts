import { toAmount } from '../../core/money/amount.ts';
import { rateProblem } from './money-input.ts';

/** A commission override as clients send it: a bare number is read under the type of each offer. */
export type CommissionOverrideInput = number | { type: 'percentage' | 'fixed'; value: number } | null | undefined;

/** A commission override as it is stored: `value` is decimal text. */
export type CommissionOverride = { type: 'percentage' | 'fixed' | null; value: string };

/** Reads an override; undefined and null stay what they are. `problems` gets a message per unacceptable field. */
export const readCommissionOverride = <Input extends CommissionOverrideInput>(
  input: Input,
  problems: Record<string, string>,
): CommissionOverride | Extract<Input, null | undefined> => {
  if (input === null || input === undefined) return input as Extract<Input, null | undefined>;
  const { type, value, field } =
    typeof input === 'number'
      ? { type: null, value: input, field: 'commissionOverride' }
      : { ...(input as { type: 'percentage' | 'fixed'; value: number }), field: 'commissionOverride.value' };
  const problem = rateProblem(value, type);
  if (problem) problems[field] = problem;
  return { type, value: toAmount(value).toFixed() };
};
