from datetime import datetime, timezone

from admin_client import (
    ApiClient,
    ApiKeyInput,
    APIKeysApi,
    Configuration,
    KeyRateLimit,
    ProjectsApi,
    RateLimitSetting,
    WebhookEndpointDisabledWebhook,
    WebhookEndpointInput,
    WebhooksApi,
)
from admin_client.exceptions import NotFoundException

from partner import equal, key as secret, origin, refusal_of, served, suffix, webhook

client = ApiClient(Configuration(host=origin, access_token=secret))
keys_api = APIKeysApi(client)
name = f"Staging of {suffix}"

order = ApiKeyInput(
    product="affiliates",
    mode="test",
    name=name,
    scopes=["read"],
    rateLimit=RateLimitSetting(KeyRateLimit(perMinute=7)),
)
key = keys_api.create_api_key(order, idempotency_key=f"order-{suffix}").data
equal(key.key.startswith("sk_test_"), True)
equal(key.rate_limit.actual_instance.per_minute, 7)
equal(key.scopes, ["read"])
equal(key.expires_at, None)
equal(key.organization_id, "org_demo")
repeated = keys_api.create_api_key(order, idempotency_key=f"order-{suffix}").data
equal(repeated.id, key.id)
equal(repeated.key, None)
expires_at = datetime(2099, 1, 1, tzinfo=timezone.utc)
free = keys_api.create_api_key(
    ApiKeyInput(
        product="affiliates",
        mode="test",
        name=name,
        rateLimit=RateLimitSetting("off"),
        expiresAt=expires_at,
    )
).data
equal(free.rate_limit.actual_instance, "off")
equal(free.expires_at, expires_at)

listed = []
cursor = None
has_more = True
while has_more:
    reply = keys_api.list_api_keys(product="affiliates", mode="test", limit=1, cursor=cursor)
    listed += [item.id for item in reply.data]
    cursor = reply.page.next_cursor
    has_more = reply.page.has_more
    equal(has_more, cursor is not None)
equal(len(set(listed)), len(listed))
equal(listed.index(free.id) < listed.index(key.id), True)

endpoint = (
    WebhooksApi(client)
    .create_webhook_endpoint(
        WebhookEndpointInput(
            url=f"https://hooks.example.com/{suffix}",
            events=["conversion.created"],
            product="affiliates",
            mode="test",
        )
    )
    .data
)
equal(endpoint.secret.startswith("whsec_"), True)
equal(endpoint.events, ["conversion.created"])
equal(endpoint.failing_since, None)

projects_api = ProjectsApi(client)
before = served()
exported = projects_api.export_project("200001")
equal(exported["account_id"], "100001")
equal(projects_api.import_project(exported).data.project_id, "200001")
equal(projects_api.export_project("200001"), exported)
equal(served(), before)

equal(keys_api.revoke_api_key(key.id).data.revoked_at is None, False)
refusal = refusal_of(NotFoundException, keys_api.get_api_key, "key_unknown")
equal(refusal.data.code, "not_found")
equal(refusal.data.request_id, refusal.headers["X-Request-Id"])

told = WebhookEndpointDisabledWebhook.from_json(webhook)
equal(told.data.reason, "failing")
equal(told.data.failing_since, datetime(2026, 11, 16, 10, 29, tzinfo=timezone.utc))
