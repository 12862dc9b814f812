import type { components } from '../../../generated/admin.ts';
import type { Experience } from '../domain/document.ts';

type Of<Value> = readonly (Value & { variation_id: string; goal_id: string })[];

/** What the statements found. */
export type Counted = {
  visitors: readonly { variation_id: string | null; visitors: number }[];
  conversions: Of<{ visitors: number }>;
  transactions: Of<{ transactions: number; revenue: string }>;
  unmatchedEvents: number;
};

/** The counts of an experience: every variation and every goal that it has, also where nothing happened. */
export const toExperienceCounts = (
  { id, variations = [], goals }: Experience,
  { visitors, conversions, transactions, unmatchedEvents }: Counted,
): components['schemas']['ExperienceCounts'] => {
  const visitorsOf = (variation: string | null) =>
    visitors.find(({ variation_id: found }) => found === variation)?.visitors ?? 0;
  const goalIds = Array.isArray(goals) ? goals.map(String) : [];
  return {
    experienceId: String(id),
    variations: variations
      .toSorted((a, b) => Number(a.id) - Number(b.id))
      .map((variation) => {
        const variationId = String(variation.id);
        const isOf = (goalId: string) => (row: { variation_id: string; goal_id: string }) =>
          row.variation_id === variationId && row.goal_id === goalId;
        return {
          variationId,
          visitors: visitorsOf(variationId),
          goals: goalIds.map((goalId) => {
            const sales = transactions.find(isOf(goalId));
            return {
              goalId,
              convertedVisitors: conversions.find(isOf(goalId))?.visitors ?? 0,
              transactions: sales?.transactions ?? 0,
              revenue: sales?.revenue ?? '0',
            };
          }),
        };
      }),
    excludedVisitors: visitorsOf(null),
    unmatchedEvents,
  };
};
