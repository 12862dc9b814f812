import type { components } from '../../../generated/attribution.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { Explanation } from '../domain/match.ts';

/** How the last match of a conversion was decided, as clients see it. */
export const toExplanation = (
  conversionId: string,
  { attributed, matchedAt, explanation }: { attributed: boolean; matchedAt: Date; explanation: Explanation },
): components['schemas']['Explanation'] => ({
  conversionId,
  attributed,
  evaluatedAt: toInstant(matchedAt),
  minimumConfidence: explanation.minimumConfidence,
  attributionWindowDays: explanation.attributionWindowDays,
  candidates: explanation.candidates.map((candidate) => ({
    ...candidate,
    clickedAt: toInstant(new Date(candidate.clickedAt)),
  })),
  truncated: explanation.truncated,
});
