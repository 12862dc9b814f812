package journeys;

import static journeys.Partner.equal;
import static journeys.Partner.refusalOf;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tributary.affiliates.ApiClient;
import tributary.affiliates.ApiException;
import tributary.affiliates.api.AffiliatesApi;
import tributary.affiliates.api.ConversionsApi;
import tributary.affiliates.api.OffersApi;
import tributary.affiliates.api.TrackingLinksApi;
import tributary.affiliates.model.Affiliate;
import tributary.affiliates.model.AffiliateEnvelope;
import tributary.affiliates.model.AffiliateInput;
import tributary.affiliates.model.AffiliatePatch;
import tributary.affiliates.model.AffiliateType;
import tributary.affiliates.model.CommissionOverride;
import tributary.affiliates.model.CommissionOverrideRate;
import tributary.affiliates.model.Conversion;
import tributary.affiliates.model.ConversionCreatedWebhook;
import tributary.affiliates.model.ConversionInput;
import tributary.affiliates.model.ConversionList;
import tributary.affiliates.model.ErrorBody;
import tributary.affiliates.model.Offer;
import tributary.affiliates.model.TrackingLink;
import tributary.affiliates.model.TrackingLinkInput;

/** A partner's way through the affiliates API. */
public final class Affiliates {
  private static final ApiClient client = new ApiClient();
  private static final OffsetDateTime soldAt = OffsetDateTime.of(2026, 11, 21, 10, 30, 0, 0, ZoneOffset.UTC);
  private static final Map<String, Object> metadata =
      Map.of("plan", "premium", "seats", 3, "nested", Map.of("is", Arrays.asList(true, null)));

  public static void main(String[] arguments) throws Exception {
    client.updateBaseUri(Partner.ORIGIN);
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + Partner.KEY));

    List<Offer> offers = new OffersApi(client).listOffers(null, true, null, 100, null).getData();
    Offer offer = offers.stream().filter(listed -> listed.getId().equals("off_demo")).findFirst().orElseThrow();
    equal(offer.getDefaultCommissionValue(), 20.0);
    equal(offer.getArchivedAt(), null);

    String affiliate = createAffiliate();
    TrackingLink link = new TrackingLinksApi(client)
        .createTrackingLink(new TrackingLinkInput().affiliateId(affiliate).offerId("off_demo"), null).getData();
    equal(link.getTrackingUrl().endsWith("/r/" + link.getCode()), true);
    equal(link.getClicks(), 0L);
    recordSales(affiliate);

    ConversionCreatedWebhook told = client.getObjectMapper().readValue(Partner.WEBHOOK, ConversionCreatedWebhook.class);
    equal(told.getEvent().toString(), "conversion.created");
    equal(told.getData().getCommission().getAmount(), 19.8);

    Affiliate later = client.getObjectMapper().readValue(Partner.LATER, AffiliateEnvelope.class).getData();
    equal(later.getStatus(), "suspended");
    equal(later.getDisplayName(), "Dana Field");
    equal(later.getCommissionOverride().getCommissionOverrideRate().getType(), "tiered");
  }

  private static String createAffiliate() throws ApiException {
    AffiliatesApi api = new AffiliatesApi(client);
    CommissionOverrideRate fixed = new CommissionOverrideRate().type("fixed").value(5.25);
    AffiliateInput input = new AffiliateInput().displayName("Ada").email("ada." + Partner.SUFFIX + "@example.com")
        .type(AffiliateType.EXTERNAL).commissionOverride(new CommissionOverride(fixed));
    Affiliate created = api.createAffiliate(input, null).getData();
    equal(created.getStatus(), "active");
    equal(created.getCompanyName(), null);
    equal(created.getCommissionOverride().getCommissionOverrideRate(), fixed);
    equal(created.getCreatedAt().getNano(), 0);

    AffiliatePatch clearing = new AffiliatePatch().companyName("Ada & Co").commissionOverride(null);
    Affiliate cleared = api.updateAffiliate(created.getId(), clearing, null).getData();
    equal(cleared.getCompanyName(), "Ada & Co");
    equal(cleared.getCommissionOverride(), null);

    AffiliatePatch rate = new AffiliatePatch().commissionOverride(new CommissionOverride(12.5));
    Affiliate twelve = api.updateAffiliate(created.getId(), rate, null).getData();
    equal(twelve.getCommissionOverride().getDouble(), 12.5);
    return created.getId();
  }

  private static ConversionInput sale(String affiliate, int number, double amount) {
    return new ConversionInput().affiliateId(affiliate).offerId("off_demo")
        .externalId("order-" + Partner.SUFFIX + "-" + number).amount(amount).metadata(metadata).occurredAt(soldAt);
  }

  private static void recordSales(String affiliate) throws Exception {
    ConversionsApi api = new ConversionsApi(client);
    Conversion recorded = api.recordConversion(sale(affiliate, 1, 1234567.89), null).getData();
    equal(recorded.getAmount(), 1234567.89);
    equal(recorded.getCommission().getAmount(), 154320.99);
    equal(recorded.getCurrency(), "USD");
    equal(recorded.getClickId(), null);
    equal(recorded.getMetadata(), metadata);
    equal(recorded.getOccurredAt().toInstant(), soldAt.toInstant());

    ApiException duplicate =
        refusalOf(ApiException.class, () -> api.recordConversion(sale(affiliate, 1, 1234567.89), null));
    equal(duplicate.getCode(), 409);
    ErrorBody body = client.getObjectMapper().readValue(duplicate.getResponseBody(), ErrorBody.class);
    equal(body.getError().getCode(), "DUPLICATE_CONVERSION");

    api.recordConversion(sale(affiliate, 2, 0.1), null);
    List<String> seen = new ArrayList<>();
    ConversionList page;
    do {
      page = api.listConversions(null, null, affiliate, 1, (long) seen.size());
      equal(page.getPagination().getTotal(), 2L);
      for (Conversion listed : page.getData()) seen.add(listed.getExternalId());
    } while (page.getPagination().getHasMore());
    equal(seen, List.of("order-" + Partner.SUFFIX + "-2", "order-" + Partner.SUFFIX + "-1"));
  }
}
