import type { Variation } from './document.ts';

const shareOf = ({ traffic_allocation: share }: Variation): number | null => {
  const isNumber = typeof share === 'number' || (typeof share === 'string' && share.trim() !== '');
  return isNumber && Number.isFinite(Number(share)) ? Number(share) : null;
};

/**
 * Variations in the ascending order of their ids, with the percentage of visitors that each gets, also where shares are
 * hundredths of a percent or text; without one where none is said.
 */
export const inPercent = (variations: readonly Variation[]): (Variation & { traffic_allocation?: number })[] => {
  const isHundredths = variations.some((variation) => (shareOf(variation) ?? 0) > 100);
  return variations
    .map((variation) => {
      const { traffic_allocation: _, ...rest } = variation;
      const share = shareOf(variation);
      return { ...rest, ...(share !== null && { traffic_allocation: isHundredths ? share / 100 : share }) };
    })
    .toSorted((a, b) => Number(a.id) - Number(b.id));
};
