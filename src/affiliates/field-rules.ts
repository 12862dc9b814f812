import type { operations } from '../../generated/affiliates.ts';
import type { FieldRules } from '../core/http/field-rules.ts';
import { type CommissionOverrideInput, commissionOverrideProblems } from './domain/commission-override.ts';
import { urlProblem } from './domain/destination.ts';
import { offerProblems } from './domain/offer-terms.ts';
import { saleProblems } from './domain/sale.ts';

const affiliateProblems = ({ commissionOverride }: { commissionOverride?: CommissionOverrideInput }) =>
  commissionOverrideProblems(commissionOverride);

const trackingLinkProblems = ({ customUrl }: { customUrl?: string | null }): Record<string, string> => {
  const problem = typeof customUrl === 'string' ? urlProblem(customUrl) : null;
  return problem ? { customUrl: problem } : {};
};

/** What the bodies of this API have to obey beyond their schemas, and without asking what is stored. */
export const affiliatesFieldRules: FieldRules<operations> = {
  createAffiliate: affiliateProblems,
  updateAffiliate: affiliateProblems,
  createOffer: offerProblems,
  updateOffer: offerProblems,
  createTrackingLink: trackingLinkProblems,
  updateTrackingLink: trackingLinkProblems,
  recordConversion: saleProblems,
};
