import { describe, expect, it } from 'vitest';
import { horizonOf, mayUseApi, type Plan, plans } from './plans.ts';

const names: Plan[] = ['free', 'starter', 'growth', 'scale', 'enterprise'];
const subscriptions = ['ACTIVE', 'TRIALING', 'PAST_DUE', 'CANCELED'];

describe('plans', () => {
  it('keep events for 30, 60, 90, 180 and 365 days', () => {
    expect(names.map((name) => plans[name].retentionDays)).toEqual([30, 60, 90, 180, 365]);
  });

  it('allow ten times as many events a month each, the last as many as there are', () => {
    expect(names.map((name) => plans[name].monthlyEvents)).toEqual([10_000, 100_000, 1_000_000, 10_000_000, null]);
  });
});

describe('mayUseApi', () => {
  it('lets a normal store in with the Enterprise plan and an active subscription, with nothing else', () => {
    for (const plan of names)
      for (const subscription of subscriptions)
        expect(mayUseApi({ plan, subscription, kind: 'normal' })).toBe(
          plan === 'enterprise' && subscription === 'ACTIVE',
        );
  });

  it('lets tester and dev stores in with anything', () => {
    for (const kind of ['tester', 'dev'])
      for (const plan of names)
        for (const subscription of subscriptions) expect(mayUseApi({ plan, subscription, kind })).toBe(true);
  });
});

describe('horizonOf', () => {
  it('is whole days of 24 hours ago, to the millisecond, whatever clocks were changed meanwhile', () => {
    const now = new Date('2026-11-21T12:00:00.001Z');
    expect(horizonOf('free', now).toISOString()).toBe('2026-10-22T12:00:00.001Z');
    expect(horizonOf('enterprise', now).toISOString()).toBe('2025-11-21T12:00:00.001Z');
  });
});
