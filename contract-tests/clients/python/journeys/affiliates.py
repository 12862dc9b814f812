from datetime import datetime, timezone

from affiliates_client import (
    AffiliateEnvelope,
    AffiliateInput,
    AffiliatePatch,
    AffiliatesApi,
    ApiClient,
    CommissionOverride,
    CommissionOverrideRate,
    Configuration,
    ConversionCreatedWebhook,
    ConversionInput,
    ConversionsApi,
    OffersApi,
    TrackingLinkInput,
    TrackingLinksApi,
)
from affiliates_client.exceptions import ConflictException

from partner import equal, key, later, origin, refusal_of, suffix, webhook

client = ApiClient(Configuration(host=origin, access_token=key))
affiliates_api = AffiliatesApi(client)
conversions_api = ConversionsApi(client)

offers = OffersApi(client).list_offers(is_active=True, limit=100)
offer = next(offer for offer in offers.data if offer.id == "off_demo")
equal(offer.default_commission_value, 20)
equal(offer.archived_at, None)

fixed = CommissionOverrideRate(type="fixed", value=5.25)
affiliate = affiliates_api.create_affiliate(
    AffiliateInput(
        displayName="Ada",
        email=f"ada.{suffix}@example.com",
        type="external",
        commissionOverride=CommissionOverride(fixed),
    )
).data
equal(affiliate.status, "active")
equal(affiliate.company_name, None)
equal(affiliate.commission_override.actual_instance, fixed)
equal(affiliate.created_at.utcoffset().total_seconds(), 0)
cleared = affiliates_api.update_affiliate(
    affiliate.id, AffiliatePatch(commissionOverride=None, companyName="Ada & Co")
).data
equal(cleared.company_name, "Ada & Co")
equal(cleared.commission_override, None)
twelve = affiliates_api.update_affiliate(
    affiliate.id, AffiliatePatch(commissionOverride=CommissionOverride(12.5))
).data
equal(twelve.commission_override.actual_instance, 12.5)

link = TrackingLinksApi(client).create_tracking_link(
    TrackingLinkInput(affiliateId=affiliate.id, offerId="off_demo")
).data
equal(link.tracking_url.endswith(f"/r/{link.code}"), True)
equal(link.clicks, 0)

metadata = {"plan": "premium", "seats": 3, "nested": {"is": [True, None]}}
sold_at = datetime(2026, 11, 21, 10, 30, tzinfo=timezone.utc)


def sale(number, amount):
    return ConversionInput(
        affiliateId=affiliate.id,
        offerId="off_demo",
        externalId=f"order-{suffix}-{number}",
        amount=amount,
        metadata=metadata,
        occurredAt=sold_at,
    )


conversion = conversions_api.record_conversion(sale(1, 1234567.89)).data
equal(conversion.amount, 1234567.89)
equal(conversion.commission.amount, 154320.99)
equal(conversion.currency, "USD")
equal(conversion.click_id, None)
equal(conversion.metadata, metadata)
equal(conversion.occurred_at, sold_at)

duplicate = refusal_of(ConflictException, conversions_api.record_conversion, sale(1, 1234567.89))
equal(duplicate.data.error.code, "DUPLICATE_CONVERSION")

conversions_api.record_conversion(sale(2, 0.1))
seen = []
has_more = True
while has_more:
    page = conversions_api.list_conversions(affiliate_id=affiliate.id, limit=1, offset=len(seen))
    equal(page.pagination.total, 2)
    seen += [listed.external_id for listed in page.data]
    has_more = page.pagination.has_more
equal(seen, [f"order-{suffix}-2", f"order-{suffix}-1"])

told = ConversionCreatedWebhook.from_json(webhook)
equal(told.event, "conversion.created")
equal(told.data.commission.amount, 19.8)

affiliate = AffiliateEnvelope.from_json(later).data
equal(affiliate.status, "suspended")
equal(affiliate.display_name, "Dana Field")
equal(affiliate.commission_override.actual_instance.type, "tiered")
