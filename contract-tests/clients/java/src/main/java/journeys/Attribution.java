package journeys;

import static journeys.Partner.equal;
import static journeys.Partner.refusalOf;

import java.util.HashMap;
import java.util.Map;
import tributary.attribution.ApiClient;
import tributary.attribution.ApiException;
import tributary.attribution.api.AnalyticsApi;
import tributary.attribution.api.ConversionsApi;
import tributary.attribution.api.StoresApi;
import tributary.attribution.api.TrackingApi;
import tributary.attribution.model.AnalyticsMetrics;
import tributary.attribution.model.ClickInput;
import tributary.attribution.model.Conversion;
import tributary.attribution.model.ConversionAttributedWebhook;
import tributary.attribution.model.ConversionInput;
import tributary.attribution.model.ConversionPage;
import tributary.attribution.model.ErrorBody;
import tributary.attribution.model.ProductInput;
import tributary.attribution.model.Store;
import tributary.attribution.model.StoreInput;
import tributary.attribution.model.TrackedClickEnvelope;
import tributary.attribution.model.TrackedConversion;

/** A partner's way through the attribution API. */
public final class Attribution {
  private static final ApiClient client = new ApiClient();
  private static String store;

  public static void main(String[] arguments) throws Exception {
    client.updateBaseUri(Partner.ORIGIN);
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + Partner.KEY));
    Store created = new StoresApi(client).createStore(new StoreInput().name("Lamps").currency("EUR"), null).getData();
    equal(created.getDomain(), null);
    store = created.getId();

    String sale = trackSale();
    String lead = trackLead();
    list(sale, lead);

    AnalyticsMetrics totals =
        new AnalyticsApi(client).getAnalytics(null, store, null, null, null, null, null).getData().getTotals();
    equal(totals.getClicks(), 1L);
    equal(totals.getConversions(), 2L);
    equal(totals.getAttributionRate(), 0.5);
    equal(totals.getRevenue().size(), 1);
    equal(totals.getRevenue().get(0).getCurrency(), "EUR");
    equal(totals.getRevenue().get(0).getAmount(), 99.99);

    ConversionAttributedWebhook told =
        client.getObjectMapper().readValue(Partner.WEBHOOK, ConversionAttributedWebhook.class);
    equal(told.getData().getAttributedTo().getConfidenceScore(), 95);
    equal(told.getData().getRevenue(), 99.99);
  }

  private static String trackSale() throws ApiException {
    TrackingApi api = new TrackingApi(client);
    TrackedClickEnvelope click = api.trackClick(new ClickInput().fbclid("IwAR0spring").storeId(store)
        .landingPage("https://shop.example.com/?utm_campaign=spring").fingerprint("fp_ada"), null);
    equal(click.getSuccess(), true);
    equal(click.getData().getTracked(), true);
    equal(click.getMeta().getRequestId().startsWith("req_"), true);

    ConversionInput purchase = new ConversionInput().storeId(store).eventType("Purchase").orderId("sale-7")
        .eventValue(99.99).fingerprint("fp_ada")
        .addProductsItem(new ProductInput().productId("lamp").name("Desk lamp").price(99.99).quantity(1.0));
    TrackedConversion sale = api.trackConversion(purchase, null).getData();
    equal(sale.getAttributed(), true);
    equal(sale.getAttributedTo().getClickId(), click.getData().getClickId());
    equal(sale.getAttributedTo().getConfidenceScore(), 95);
    equal(sale.getDuplicate(), null);
    TrackedConversion repeat = api.trackConversion(purchase, null).getData();
    equal(repeat.getConversionId(), sale.getConversionId());
    equal(repeat.getDuplicate(), true);
    return sale.getConversionId();
  }

  private static String trackLead() throws ApiException {
    ConversionInput stranger = new ConversionInput().storeId(store).eventType("Lead").ipAddress("198.51.100.9")
        .userAgent("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
    TrackedConversion lead = new TrackingApi(client).trackConversion(stranger, null).getData();
    equal(lead.getAttributed(), false);
    equal(lead.getAttributedTo(), null);
    return lead.getConversionId();
  }

  private static void list(String sale, String lead) throws Exception {
    ConversionsApi api = new ConversionsApi(client);
    String since = "2026-01-01T00:00:00+02:00";
    ConversionPage first = api.listConversions(null, 1, null, store, since, null, null, null).getData();
    equal(first.getHasMore(), true);
    ConversionPage rest =
        api.listConversions(null, 1, first.getNextCursor(), store, since, null, null, null).getData();
    equal(rest.getHasMore(), false);
    equal(rest.getNextCursor(), null);
    Map<String, Conversion> found = new HashMap<>();
    for (ConversionPage page : new ConversionPage[] {first, rest})
      for (Conversion listed : page.getConversions()) found.put(listed.getConversionId(), listed);
    equal(found.get(sale).getEventValue(), 99.99);
    equal(found.get(sale).getProducts().get(0).getPrice(), 99.99);
    equal(found.get(lead).getEventValue(), null);

    ConversionPage attributed = api.listConversions(null, null, null, store, null, null, true, null).getData();
    equal(attributed.getConversions().size(), 1);
    equal(attributed.getConversions().get(0).getConversionId(), sale);

    ApiException refusal = refusalOf(ApiException.class, () -> api.getConversion("conv_unknown", null));
    equal(refusal.getCode(), 404);
    ErrorBody body = client.getObjectMapper().readValue(refusal.getResponseBody(), ErrorBody.class);
    equal(body.getError().getCode(), "not_found");
    equal(body.getMeta().getRequestId(), refusal.getResponseHeaders().firstValue("X-Request-Id").orElse(null));
  }
}
