-- The demo organization with its two data sets. Its keys are made by code when the seed runs.

INSERT INTO core.organization (id, name, created_at) VALUES ('org_demo', 'Demo organization', now());

INSERT INTO core.tenant (tenant_id, organization_id, mode)
VALUES ('org_demo', 'org_demo', 'live'), ('org_demo_test', 'org_demo', 'test');

-- A destination that shows what one looks like; it is switched off and has credentials that open nothing.
INSERT INTO core.destination (
  tenant_id, id, product, store_id, platform, credentials, credentials_hint, test_event_code, is_enabled, created_at
)
VALUES (
  'org_demo', 'dest_demo', 'attribution', 'store_demo', 'meta', 'none',
  '{"pixelId": "1234567890123456", "accessToken": "…4711"}', 'TEST12345', false, now()
);

INSERT INTO core.delivery (
  tenant_id, destination_id, created_at, id, occurred_at, status, status_at, payload, attempts, answer
)
VALUES (
  'org_demo', 'dest_demo', now(), 'conv_demo', now(), 'sent', now(),
  '{"event_name":"Purchase","event_id":"conv_demo","action_source":"website","user_data":{},"custom_data":{"value":99.99,"currency":"USD","order_id":"order-2001"}}',
  1, '{"status": 200, "body": "{\"events_received\":1,\"messages\":[],\"fbtrace_id\":\"AbCdEf\"}", "error": null}'
);
