import { describe, expect, it } from 'vitest';
import { type CommissionOverrideInput, readCommissionOverride } from './commission-override.ts';

const read = (input: CommissionOverrideInput) => {
  const problems: Record<string, string> = {};
  return { override: readCommissionOverride(input, problems), problems };
};

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

  it('names the field that is wrong', () => {
    expect(read(-1).problems).toEqual({ commissionOverride: 'Must be at least 0' });
    const tooMuch = { 'commissionOverride.value': 'Must be at most 100 percent' };
    expect(read({ type: 'percentage', value: 101 }).problems).toEqual(tooMuch);
  });
});
