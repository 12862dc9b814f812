import { deepEqual, equal, match } from 'node:assert/strict';
import {
  AffiliateEnvelopeFromJSON,
  AffiliatesApi,
  Configuration,
  ConversionCreatedWebhookFromJSON,
  ConversionsApi,
  ErrorBodyFromJSON,
  OffersApi,
  TrackingLinksApi,
} from '../affiliates/index.js';
import { partner, refusalOf, settings } from './partner.js';

const configuration = new Configuration(settings);
const affiliatesApi = new AffiliatesApi(configuration);
const conversionsApi = new ConversionsApi(configuration);
const { suffix } = partner;

const offers = await new OffersApi(configuration).listOffers({ isActive: true, limit: 100 });
const offer = offers.data.find(({ id }) => id === 'off_demo');
equal(offer?.defaultCommissionValue, 20);
equal(offer?.archivedAt, null);

const affiliateInput = { displayName: 'Ada', email: `ada.${suffix}@example.com`, type: 'external' } as const;
const { data: affiliate } = await affiliatesApi.createAffiliate({
  affiliateInput: { ...affiliateInput, commissionOverride: { type: 'fixed', value: 5.25 } },
});
equal(affiliate.status, 'active');
equal(affiliate.companyName, null);
deepEqual(affiliate.commissionOverride, { type: 'fixed', value: 5.25 });
equal(affiliate.createdAt instanceof Date && affiliate.createdAt.getMilliseconds(), 0);
const { data: cleared } = await affiliatesApi.updateAffiliate({
  affiliateId: affiliate.id,
  affiliatePatch: { commissionOverride: null as never, companyName: 'Ada & Co' },
});
equal(cleared.commissionOverride, null);
equal(cleared.companyName, 'Ada & Co');
const { data: twelve } = await affiliatesApi.updateAffiliate({
  affiliateId: affiliate.id,
  affiliatePatch: { commissionOverride: 12.5 },
});
equal(twelve.commissionOverride, 12.5);

const { data: link } = await new TrackingLinksApi(configuration).createTrackingLink({
  trackingLinkInput: { affiliateId: affiliate.id, offerId: 'off_demo' },
});
match(link.trackingUrl, new RegExp(`/r/${link.code}$`));
equal(link.clicks, 0);

const sale = {
  affiliateId: affiliate.id,
  offerId: 'off_demo',
  externalId: `order-${suffix}-1`,
  amount: 1234567.89,
  metadata: { plan: 'premium', seats: 3, nested: { is: [true, null] } },
  occurredAt: new Date('2026-11-21T10:30:00Z'),
};
const { data: conversion } = await conversionsApi.recordConversion({ conversionInput: sale });
equal(conversion.amount, 1234567.89);
equal(conversion.commission.amount, 154320.99);
equal(conversion.currency, 'USD');
equal(conversion.clickId, null);
deepEqual(conversion.metadata, sale.metadata);
equal(conversion.occurredAt.toISOString(), '2026-11-21T10:30:00.000Z');

const duplicate = await refusalOf(conversionsApi.recordConversion({ conversionInput: sale }));
equal(duplicate.status, 409);
equal(ErrorBodyFromJSON(await duplicate.json()).error.code, 'DUPLICATE_CONVERSION');

const second = { ...sale, externalId: `order-${suffix}-2`, amount: 0.1 };
await conversionsApi.recordConversion({ conversionInput: second });
const seen: string[] = [];
for (let offset = 0, hasMore = true; hasMore; offset++) {
  const page = await conversionsApi.listConversions({ affiliateId: affiliate.id, limit: 1, offset });
  equal(page.pagination.total, 2);
  seen.push(...page.data.map(({ externalId }) => externalId));
  hasMore = page.pagination.hasMore;
}
deepEqual(seen, [second.externalId, sale.externalId]);

const told = ConversionCreatedWebhookFromJSON(JSON.parse(partner.webhook));
equal(told.event, 'conversion.created');
equal(told.data.commission.amount, 19.8);

const { data: later } = AffiliateEnvelopeFromJSON(JSON.parse(partner.later));
equal(later.status, 'suspended');
equal(later.displayName, 'Dana Field');
equal(typeof later.commissionOverride === 'object' && later.commissionOverride?.type, 'tiered');
