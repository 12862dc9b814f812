from attribution_client import (
    AnalyticsApi,
    ApiClient,
    ClickInput,
    Configuration,
    ConversionAttributedWebhook,
    ConversionInput,
    ConversionsApi,
    ProductInput,
    StoreInput,
    StoresApi,
    TrackingApi,
)
from attribution_client.exceptions import NotFoundException

from partner import equal, key, origin, refusal_of, webhook

client = ApiClient(Configuration(host=origin, access_token=key))
tracking_api = TrackingApi(client)
conversions_api = ConversionsApi(client)

store = StoresApi(client).create_store(StoreInput(name="Lamps", currency="EUR")).data
equal(store.domain, None)

click = tracking_api.track_click(
    ClickInput(
        fbclid="IwAR0spring",
        storeId=store.id,
        landingPage="https://shop.example.com/?utm_campaign=spring",
        fingerprint="fp_ada",
        clickIds={"gclid": "Cj0spring"},
    )
)
equal(click.success, True)
equal(click.data.tracked, True)
equal(click.meta.request_id.startswith("req_"), True)

purchase = ConversionInput(
    storeId=store.id,
    eventType="Purchase",
    orderId="sale-7",
    eventValue=99.99,
    fingerprint="fp_ada",
    products=[ProductInput(productId="lamp", name="Desk lamp", price=99.99, quantity=1)],
)
sale = tracking_api.track_conversion(purchase).data
equal(sale.attributed, True)
equal(sale.attributed_to.click_id, click.data.click_id)
equal(sale.attributed_to.confidence_score, 95)
equal(sale.duplicate, None)
repeat = tracking_api.track_conversion(purchase).data
equal(repeat.conversion_id, sale.conversion_id)
equal(repeat.duplicate, True)

lead = tracking_api.track_conversion(
    ConversionInput(
        storeId=store.id,
        eventType="Lead",
        ipAddress="198.51.100.9",
        userAgent="Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
    )
).data
equal(lead.attributed, False)
equal(lead.attributed_to, None)

since = "2026-01-01T00:00:00+02:00"
first = conversions_api.list_conversions(store_id=store.id, limit=1, var_from=since).data
equal(first.has_more, True)
rest = conversions_api.list_conversions(
    store_id=store.id, limit=1, var_from=since, cursor=first.next_cursor
).data
equal(rest.has_more, False)
equal(rest.next_cursor, None)
found = {listed.conversion_id: listed for listed in first.conversions + rest.conversions}
equal(found[sale.conversion_id].event_value, 99.99)
equal(found[sale.conversion_id].products[0].price, 99.99)
equal(found[lead.conversion_id].event_value, None)
attributed = conversions_api.list_conversions(store_id=store.id, attributed=True).data
equal([listed.conversion_id for listed in attributed.conversions], [sale.conversion_id])

totals = AnalyticsApi(client).get_analytics(store_id=store.id).data.totals
equal(totals.clicks, 1)
equal(totals.conversions, 2)
equal(totals.attribution_rate, 0.5)
equal([(revenue.currency, revenue.amount) for revenue in totals.revenue], [("EUR", 99.99)])

refusal = refusal_of(NotFoundException, conversions_api.get_conversion, "conv_unknown")
equal(refusal.data.error.code, "not_found")
equal(refusal.data.meta.request_id, refusal.headers["X-Request-Id"])

told = ConversionAttributedWebhook.from_json(webhook)
equal(told.data.attributed_to.confidence_score, 95)
equal(told.data.revenue, 99.99)
