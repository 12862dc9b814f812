import { describe, expect, it } from 'vitest';
import {
  type CommissionOverrideInput,
  commissionOverrideProblems,
  readCommissionOverride,
} from './commission-override.ts';

const read = (input: CommissionOverrideInput) => ({
  override: readCommissionOverride(input),
  problems: commissionOverrideProblems(input),
});

describe('readCommissionOverride', () => {
  it('leaves undefined and null what they are: keep and clear', () => {
    expect(read(undefined)).toEqual({ override: undefined, problems: {} });
    expect(read(null)).toEqual({ override: null, problems: {} });
  });

  it.each([
    [15, { type: null, value: '15' }],
    [0, { type: null, value: '0' }],
    [1e-7, { type: null, value: '0.0000001' }],
    [
      { type: 'percentage', value: 12.5 },
      { type: 'percentage', value: '12.5' },
    ],
    [
      { type: 'fixed', value: 250 },
      { type: 'fixed', value: '250' },
    ],
  ] as const)('reads %j as decimal text', (input, override) => expect(read(input)).toEqual({ override, problems: {} }));
});

describe('commissionOverrideProblems', () => {
  it('names the field that is wrong', () => {
    expect(commissionOverrideProblems(-1)).toEqual({ commissionOverride: 'Must be at least 0' });
    const tooMuch = { 'commissionOverride.value': 'Must be at most 100 percent' };
    expect(commissionOverrideProblems({ type: 'percentage', value: 101 })).toEqual(tooMuch);
  });
});
