import type { components } from '../../../generated/attribution.ts';

type AttributedRow = { click_id: string | null; fbclid: string | null; confidence_score: number | null };

/** The click a conversion is attributed to, null where it is to none. */
export const toAttributedClick = ({
  click_id: clickId,
  fbclid,
  confidence_score: confidenceScore,
}: AttributedRow): components['schemas']['AttributedClick'] | null =>
  clickId === null || fbclid === null || confidenceScore === null ? null : { clickId, fbclid, confidenceScore };
