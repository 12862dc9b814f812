-- The demo organization with its two data sets. Its keys are made by code when the seed runs.

INSERT INTO core.organization (id, name, created_at) VALUES ('org_demo', 'Demo organization', now());

INSERT INTO core.tenant (tenant_id, organization_id, mode)
VALUES ('org_demo', 'org_demo', 'live'), ('org_demo_test', 'org_demo', 'test');

-- A destination that shows what one looks like; it is switched off and has credentials that open nothing. What was once
-- sent to it stands with the conversion it tells of.
INSERT INTO core.destination (
  tenant_id, id, product, store_id, platform, credentials, credentials_hint, test_event_code, is_enabled, created_at
)
VALUES (
  'org_demo', 'dest_demo', 'attribution', 'store_demo', 'meta', 'none',
  '{"pixelId": "1234567890123456", "accessToken": "…4711"}', 'TEST12345', false, now()
);

-- A webhook endpoint that shows what one looks like, and what was once sent to it; it is switched off and has no secret.
INSERT INTO core.webhook_endpoint (tenant_id, id, product, url, events, is_enabled, disabled_reason, created_at)
VALUES (
  'org_demo', 'whe_demo', 'affiliates', 'https://hooks.example.com/tributary', '{conversion.created}', false, 'requested',
  now()
);

INSERT INTO core.event (tenant_id, id, product, type, subject_id, payload, created_at)
VALUES (
  'org_demo', 'msg_demo', 'affiliates', 'conversion.created', 'conv_demo',
  '{"event":"conversion.created","timestamp":"2026-11-21T10:30:00Z","data":{"id":"conv_demo"}}', now()
);

INSERT INTO core.webhook_delivery (
  tenant_id, id, endpoint_id, event_id, event_type, event_created_at, status, attempt_count, round_attempt_count,
  settled_at, created_at
)
VALUES ('org_demo', 'whd_demo', 'whe_demo', 'msg_demo', 'conversion.created', now(), 'sent', 1, 1, now(), now());

INSERT INTO core.webhook_attempt (tenant_id, delivery_id, number, status, duration_ms, reply, created_at)
VALUES ('org_demo', 'whd_demo', 1, 204, 31, '', now());

INSERT INTO core.data_request (
  tenant_id, id, kind, subject, findings, has_all_records, actor_type, request_id, created_at, completed_at
)
VALUES ('org_demo', 'dreq_demo', 'erase', 'email', '[]', true, 'operator', 'req_demoRequest', now(), now());
