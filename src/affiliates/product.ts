import document from '../../generated/affiliates.openapi.json' with { type: 'json' };
import type { operations } from '../../generated/affiliates.ts';
import type { OperationTable } from '../core/http/operation.ts';
import type { Product } from '../core/http/product.ts';
import { affiliatesEvents } from './announce-event.ts';
import { affiliatesDialect } from './dialect.ts';
import { affiliatesErrors } from './errors.ts';
import { affiliatesFieldRules } from './field-rules.ts';
import { createAffiliate } from './operations/create-affiliate.ts';
import { createOffer } from './operations/create-offer.ts';
import { createTrackingLink } from './operations/create-tracking-link.ts';
import { followTrackingLink } from './operations/follow-tracking-link.ts';
import { getAffiliate } from './operations/get-affiliate.ts';
import { getConversion } from './operations/get-conversion.ts';
import { getOffer } from './operations/get-offer.ts';
import { getTrackingLink } from './operations/get-tracking-link.ts';
import { listAffiliates } from './operations/list-affiliates.ts';
import { listConversions } from './operations/list-conversions.ts';
import { listOffers } from './operations/list-offers.ts';
import { listTrackingLinks } from './operations/list-tracking-links.ts';
import { recordConversion } from './operations/record-conversion.ts';
import { updateAffiliate } from './operations/update-affiliate.ts';
import { updateConversion } from './operations/update-conversion.ts';
import { updateOffer } from './operations/update-offer.ts';
import { updateTrackingLink } from './operations/update-tracking-link.ts';
import { affiliatesPersonalData } from './personal-data.ts';

const handlers: OperationTable<operations, never, 'followTrackingLink'> = {
  createAffiliate,
  createOffer,
  createTrackingLink,
  getAffiliate,
  getConversion,
  getOffer,
  getTrackingLink,
  listAffiliates,
  listConversions,
  listOffers,
  listTrackingLinks,
  recordConversion,
  updateAffiliate,
  updateConversion,
  updateOffer,
  updateTrackingLink,
};

/** Affiliates, offers, tracking links and the conversions they earn commissions for. */
export const affiliates: Product = {
  name: 'affiliates',
  basePath: '/affiliates/v1',
  document,
  dialect: affiliatesDialect,
  errors: affiliatesErrors,
  operations: handlers,
  fieldRules: affiliatesFieldRules,
  keys: { live: 'sk_live_', test: 'sk_test_', scopes: ['read', 'write'] },
  limits: [
    { points: 100, windowSeconds: 60 },
    { points: 20, windowSeconds: 1 },
  ],
  bodyLimitBytes: 1_048_576,
  sourceBasePaths: ['/api/v1'],
  events: affiliatesEvents,
  plainHandlers: [followTrackingLink],
  personalData: affiliatesPersonalData,
};
