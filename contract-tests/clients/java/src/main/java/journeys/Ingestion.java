package journeys;

import static journeys.Partner.equal;
import static journeys.Partner.refusalOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tributary.ingestion.ApiClient;
import tributary.ingestion.ApiException;
import tributary.ingestion.api.EventsApi;
import tributary.ingestion.api.StatisticsApi;
import tributary.ingestion.model.BatchItemResult;
import tributary.ingestion.model.BatchResult;
import tributary.ingestion.model.BatchSummary;
import tributary.ingestion.model.ErrorBody;
import tributary.ingestion.model.EventInput;
import tributary.ingestion.model.EventList;
import tributary.ingestion.model.Granularity;
import tributary.ingestion.model.Statistics;
import tributary.ingestion.model.UserData;

/** A partner's way through the ingestion API. */
public final class Ingestion {
  private static final ApiClient client = new ApiClient();
  private static final Map<String, Object> customData =
      Map.of("currency", "EUR", "value", 49.99, "orderId", "ORDER-7");

  public static void main(String[] arguments) throws Exception {
    client.updateBaseUri(Partner.ORIGIN);
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + Partner.KEY));
    EventsApi api = new EventsApi(client);
    Set<String> sent = send(api);

    EventList first = api.listEvents(null, 1, null, "2026-01-01", null, null, null);
    equal(first.getPagination().getHasMore(), true);
    EventList rest = api.listEvents(null, 1, null, "2026-01-01", null, null, first.getPagination().getNextCursor());
    equal(rest.getPagination().getNextCursor(), null);
    equal(Set.of(first.getData().get(0).getId(), rest.getData().get(0).getId()), sent);

    Statistics statistics = new StatisticsApi(client).getStatistics(null, Granularity.DAY, null, null);
    equal(statistics.getCurrency(), "EUR");
    equal(statistics.getTotals().getEvents(), 2L);
    equal(statistics.getTotals().getRevenue(), 49.99);
    equal(statistics.getTotals().getAverageOrderValue(), 49.99);
    equal(statistics.getUnconverted(), List.of());
    equal(statistics.getFrom().endsWith("T00:00:00+05:45"), true);
    equal(statistics.getSeries().get(0).getPeriod().endsWith("T00:00:00+05:45"), true);

    ApiException refusal = refusalOf(ApiException.class,
        () -> api.listEvents("req_partner4711", null, null, null, null, null, "nonsense"));
    equal(refusal.getCode(), 400);
    equal(refusal.getResponseHeaders().firstValue("X-Request-Id").orElse(null), "req_partner4711");
    ErrorBody body = client.getObjectMapper().readValue(refusal.getResponseBody(), ErrorBody.class);
    equal(body.getSuccess(), false);
    equal(body.getError(), "validation_failed");
  }

  private static Set<String> send(EventsApi api) throws ApiException {
    EventInput purchase = new EventInput().eventName("Purchase").eventId("purchase_7")
        .userData(new UserData().email("ada@example.com")).customData(customData);
    BatchResult one = api.createEvents(List.of(purchase), null);
    equal(one.getSuccess(), true);
    equal(one.getSummary(), new BatchSummary().accepted(1).duplicates(0).failed(0));
    BatchItemResult recorded = one.getResults().get(0);
    equal(recorded.getSuccess(), true);
    equal(recorded.getDuplicate(), false);
    equal(api.getEvent(recorded.getId(), null).getData().getCustomData(), customData);

    EventInput view = new EventInput().eventName("PageView").eventTime((double) Instant.now().getEpochSecond());
    BatchResult many = api.createEvents(List.of(purchase, view, new EventInput().eventName("Unheard")), null);
    equal(many.getSummary(), new BatchSummary().accepted(1).duplicates(1).failed(1));
    equal(many.getResults().get(0).getId(), recorded.getId());
    equal(many.getResults().get(0).getDuplicate(), true);
    equal(many.getResults().get(1).getIndex(), 1);
    equal(many.getResults().get(2).getSuccess(), false);
    equal(many.getResults().get(2).getId(), null);
    equal(many.getResults().get(2).getError(), "event_not_found");
    equal(many.getResults().get(2).getEventId(), null);

    EventInput lead = new EventInput().eventName("Lead").userData(new UserData().email("b@example.com"));
    equal(api.validateEvents(List.of(lead), null).getResults().get(0).getIdentities().isEmpty(), false);
    return Set.of(recorded.getId(), many.getResults().get(1).getId());
  }
}
