package journeys;

import static journeys.Partner.equal;
import static journeys.Partner.refusalOf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tributary.admin.ApiClient;
import tributary.admin.ApiException;
import tributary.admin.api.ApiKeysApi;
import tributary.admin.api.ProjectsApi;
import tributary.admin.api.WebhooksApi;
import tributary.admin.model.ApiKey;
import tributary.admin.model.ApiKeyInput;
import tributary.admin.model.ApiKeyList;
import tributary.admin.model.ApiKeyMode;
import tributary.admin.model.ApiKeyProduct;
import tributary.admin.model.CreatedApiKey;
import tributary.admin.model.KeyRateLimit;
import tributary.admin.model.Problem;
import tributary.admin.model.RateLimitSetting;
import tributary.admin.model.WebhookEndpointDisabledWebhook;
import tributary.admin.model.WebhookEndpointInput;
import tributary.admin.model.WebhookEndpointWithSecret;

/** A partner's way through the admin API. */
public final class Admin {
  private static final ApiClient client = new ApiClient();

  public static void main(String[] arguments) throws Exception {
    client.updateBaseUri(Partner.ORIGIN);
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + Partner.KEY));
    JsonInclude.Value nullsInMaps = JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS);
    client.setObjectMapper(client.getObjectMapper().setDefaultPropertyInclusion(nullsInMaps));
    ApiKeysApi api = new ApiKeysApi(client);

    String limited = createLimited(api);
    String free = createFree(api);
    List<String> listed = list(api);
    equal(new HashSet<>(listed).size(), listed.size());
    equal(listed.contains(free) && listed.indexOf(free) < listed.indexOf(limited), true);
    createEndpoint();
    moveProject();

    equal(api.revokeApiKey(limited, null, null).getData().getRevokedAt() == null, false);
    ApiException refusal = refusalOf(ApiException.class, () -> api.getApiKey("key_unknown", null, null));
    equal(refusal.getCode(), 404);
    Problem problem = client.getObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
    equal(problem.getCode(), "not_found");
    equal(problem.getRequestId(), refusal.getResponseHeaders().firstValue("X-Request-Id").orElse(null));

    WebhookEndpointDisabledWebhook told =
        client.getObjectMapper().readValue(Partner.WEBHOOK, WebhookEndpointDisabledWebhook.class);
    equal(told.getData().getReason(), "failing");
    equal(told.getData().getFailingSince().toInstant(), Instant.parse("2026-11-16T10:29:00Z"));
  }

  private static ApiKeyInput order(RateLimitSetting limit) {
    return new ApiKeyInput().product(ApiKeyProduct.AFFILIATES).mode(ApiKeyMode.TEST)
        .name("Staging of " + Partner.SUFFIX).rateLimit(limit);
  }

  private static String createLimited(ApiKeysApi api) throws ApiException {
    KeyRateLimit limit = new KeyRateLimit().perMinute(7);
    ApiKeyInput order = order(new RateLimitSetting(limit)).scopes(List.of("read"));
    CreatedApiKey key = api.createApiKey(order, null, null, "order-" + Partner.SUFFIX).getData();
    equal(key.getKey().startsWith("sk_test_"), true);
    equal(key.getRateLimit().getKeyRateLimit(), limit);
    equal(key.getScopes(), List.of("read"));
    equal(key.getExpiresAt(), null);
    equal(key.getOrganizationId(), "org_demo");
    CreatedApiKey repeated = api.createApiKey(order, null, null, "order-" + Partner.SUFFIX).getData();
    equal(repeated.getId(), key.getId());
    equal(repeated.getKey(), null);
    return key.getId();
  }

  private static String createFree(ApiKeysApi api) throws ApiException {
    OffsetDateTime expiresAt = OffsetDateTime.parse("2099-01-01T00:00:00Z");
    ApiKeyInput order = order(new RateLimitSetting("off")).expiresAt(expiresAt);
    CreatedApiKey key = api.createApiKey(order, null, null, null).getData();
    equal(key.getRateLimit().getString(), "off");
    equal(key.getExpiresAt().toInstant(), expiresAt.toInstant());
    return key.getId();
  }

  private static List<String> list(ApiKeysApi api) throws ApiException {
    List<String> listed = new ArrayList<>();
    String cursor = null;
    do {
      ApiKeyList reply = api.listApiKeys(null, null, ApiKeyProduct.AFFILIATES, ApiKeyMode.TEST, 1, cursor);
      for (ApiKey key : reply.getData()) listed.add(key.getId());
      cursor = reply.getPage().getNextCursor();
      equal(reply.getPage().getHasMore(), cursor != null);
    } while (cursor != null);
    return listed;
  }

  private static void createEndpoint() throws ApiException {
    WebhookEndpointInput input = new WebhookEndpointInput().url("https://hooks.example.com/" + Partner.SUFFIX)
        .events(List.of("conversion.created")).product("affiliates").mode(ApiKeyMode.TEST);
    WebhookEndpointWithSecret endpoint = new WebhooksApi(client).createWebhookEndpoint(input, null, null, null).getData();
    equal(endpoint.getSecret().startsWith("whsec_"), true);
    equal(endpoint.getEvents(), List.of("conversion.created"));
    equal(endpoint.getFailingSince(), null);
  }

  private static void moveProject() throws Exception {
    ProjectsApi api = new ProjectsApi(client);
    JsonNode before = Partner.served();
    Map<String, Object> exported = api.exportProject("200001", null, null);
    equal(exported.get("account_id"), "100001");
    equal(api.importProject(exported, null, null, null).getData().getProjectId(), "200001");
    equal(api.exportProject("200001", null, null), exported);
    equal(Partner.served(), before);
  }
}
