import { dayMs } from '../../core/time/day.ts';

/** Why a sale earns nothing; stored with the conversion. */
export type RejectionReason =
  | 'affiliate_not_active'
  | 'offer_not_active'
  | 'click_unknown'
  | 'click_expired'
  | 'daily_cap_reached';

/** What a sale is judged by; `click` is undefined when none was named and null when the named one is not of this pair. */
export type SaleFacts = {
  affiliateIsActive: boolean;
  offerIsActive: boolean;
  click: { createdAt: Date } | null | undefined;
  occurredAt: Date;
  attributionWindowDays: number;
};

/** The reason to reject a sale, or null: a click is valid while the sale is at most the window later than it. */
export const rejectionOf = (facts: SaleFacts): RejectionReason | null => {
  if (!facts.affiliateIsActive) return 'affiliate_not_active';
  if (!facts.offerIsActive) return 'offer_not_active';
  if (facts.click === null) return 'click_unknown';
  if (!facts.click) return null;
  const lastMs = facts.click.createdAt.getTime() + facts.attributionWindowDays * dayMs;
  return facts.occurredAt.getTime() > lastMs ? 'click_expired' : null;
};
