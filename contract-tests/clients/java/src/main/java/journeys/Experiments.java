package journeys;

import static journeys.Partner.equal;
import static journeys.Partner.refusalOf;

import tributary.experiments.ApiClient;
import tributary.experiments.ApiException;
import tributary.experiments.api.ConfigurationApi;
import tributary.experiments.api.TrackingApi;
import tributary.experiments.model.ConfigExperience;
import tributary.experiments.model.ConfigResponseData;
import tributary.experiments.model.ConfigVariation;
import tributary.experiments.model.ErrorData;
import tributary.experiments.model.GoalDataItem;
import tributary.experiments.model.TrackedEvent;
import tributary.experiments.model.TrackedEventData;
import tributary.experiments.model.TrackedVisitor;
import tributary.experiments.model.TrackingRequest;

/** A partner's way through the experiments API. */
public final class Experiments {
  public static void main(String[] arguments) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(Partner.ORIGIN);
    ConfigurationApi api = new ConfigurationApi(client);

    ConfigResponseData config = api.getConfigBySdkKey(Partner.KEY, null, null, null, null, null, null, null);
    equal(config.getAccountId(), "100001");
    equal(config.getProject().getId(), "200001");
    equal(config.getIsDebug(), false);
    ConfigExperience experience = config.getExperiences().stream()
        .filter(served -> served.getId().equals("300001")).findFirst().orElseThrow();
    equal(experience.getStatus(), "active");
    ConfigVariation variation = experience.getVariations().stream()
        .filter(served -> served.getId().equals("400002")).findFirst().orElseThrow();
    equal(variation.getTrafficAllocation(), 50.0);

    String tag = api.getConfigBySdkKeyWithHttpInfo(Partner.KEY, null, null, null, null, null, null, null)
        .getHeaders().get("ETag").get(0);
    ApiException unchanged = refusalOf(ApiException.class,
        () -> api.getConfigBySdkKey(Partner.KEY, null, null, null, null, null, null, tag));
    equal(unchanged.getCode(), 304);

    TrackedEvent seen = new TrackedEvent().eventType("bucketing")
        .data(new TrackedEventData().experienceId("300001").variationId("400002"));
    TrackedEvent bought = new TrackedEvent().eventType("conversion").data(new TrackedEventData().goalId("700002")
        .addGoalDataItem(new GoalDataItem().key("amount").value(99.5))
        .addGoalDataItem(new GoalDataItem().key("transactionId").value("order-" + Partner.SUFFIX)));
    TrackedVisitor visitor = new TrackedVisitor().visitorId("visitor-" + Partner.SUFFIX)
        .addEventsItem(seen).addEventsItem(bought);
    TrackingRequest request = new TrackingRequest().addVisitorsItem(visitor);
    equal(new TrackingApi(client).trackBySdkKey(Partner.KEY, request, null).getCode(), 200);

    ApiException refusal = refusalOf(ApiException.class,
        () -> api.getConfigBySdkKey("sdk_unknown", null, null, null, null, null, null, null));
    equal(refusal.getCode(), 404);
    ErrorData body = client.getObjectMapper().readValue(refusal.getResponseBody(), ErrorData.class);
    equal(body.getCode(), 404);
    equal(body.getFields(), null);
  }
}
