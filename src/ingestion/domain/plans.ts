import { dayMs } from '../../core/time/day.ts';

/** The plans that there are. */
export const planNames = ['free', 'starter', 'growth', 'scale', 'enterprise'] as const;

/** What a store pays for. */
export type Plan = (typeof planNames)[number];

/** What a plan allows: events per calendar month, null without limit, and for how many days they are kept. */
export const plans: Readonly<Record<Plan, { monthlyEvents: number | null; retentionDays: number }>> = {
  free: { monthlyEvents: 10_000, retentionDays: 30 },
  starter: { monthlyEvents: 100_000, retentionDays: 60 },
  growth: { monthlyEvents: 1_000_000, retentionDays: 90 },
  scale: { monthlyEvents: 10_000_000, retentionDays: 180 },
  enterprise: { monthlyEvents: null, retentionDays: 365 },
};

/** True for stores that may use the API: those with a paid-up Enterprise plan, and those that only try it. */
export const mayUseApi = ({ plan, subscription, kind }: { plan: Plan; subscription: string; kind: string }): boolean =>
  kind === 'tester' || kind === 'dev' || (plan === 'enterprise' && subscription === 'ACTIVE');

/** Events of before are expired: no read shows them. */
export const horizonOf = (plan: Plan, now: Date): Date => new Date(now.getTime() - plans[plan].retentionDays * dayMs);
