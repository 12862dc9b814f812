-- Demo data of the attribution API, the same in the live and the test data set of the demo organization.

INSERT INTO attribution.store (
  tenant_id, id, name, platform, domain, currency, timezone, attribution_window_days, minimum_confidence, status,
  created_at
)
SELECT
  tenant_id, 'store_demo', 'Demo store', 'shopify', 'shop.example.com', 'USD', 'America/New_York', 28, 75, 'active', now()
FROM core.tenant
WHERE organization_id = 'org_demo';

INSERT INTO attribution.click_identity (tenant_id, store_id, fbclid, click_id, clicked_at, received_at)
SELECT tenant_id, 'store_demo', 'IwAR1demoClick', 'click_demo', now(), now()
FROM core.tenant
WHERE organization_id = 'org_demo';

INSERT INTO attribution.click (
  tenant_id, id, store_id, fbclid, landing_page, referrer, utm_source, utm_medium, utm_campaign, click_ids, clicked_at,
  created_at
)
SELECT
  tenant_id, 'click_demo', 'store_demo', 'IwAR1demoClick',
  'https://shop.example.com/?utm_source=facebook&utm_medium=paid&utm_campaign=spring', 'https://social.example.com/',
  'facebook', 'paid', 'spring', '{}', now(), now()
FROM core.tenant
WHERE organization_id = 'org_demo';

INSERT INTO attribution.conversion (
  tenant_id, id, store_id, event_type, order_id, identity_key, event_value, currency, products, click_id, fbclid,
  confidence_score, utm_source, utm_medium, utm_campaign, landing_page, explanation, capi_sent, occurred_at, created_at,
  matched_at
)
SELECT
  tenant_id, 'conv_demo', 'store_demo', 'Purchase', 'order-2001',
  rtrim(translate(encode(sha256(convert_to(E'order\nPurchase\norder-2001', 'UTF8')), 'base64'), '+/', '-_'), '='), 99.99, 'USD',
  '[{"productId":"prod_lamp","name":"Desk lamp","price":99.99,"quantity":1,"category":"Lighting"}]',
  'click_demo', 'IwAR1demoClick', 100, 'facebook', 'paid', 'spring',
  'https://shop.example.com/?utm_source=facebook&utm_medium=paid&utm_campaign=spring',
  json_build_object(
    'attributionWindowDays', 28, 'minimumConfidence', 75,
    'candidates', json_build_array(
      json_build_object(
        'clickId', 'click_demo', 'fbclid', 'IwAR1demoClick',
        'clickedAt', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'evidence', json_build_array('fbclid'), 'score', 100, 'outcome', 'won', 'reason', NULL
      )
    ),
    'truncated', false
  ),
  mode = 'live', now(), now(), now()
FROM core.tenant
WHERE organization_id = 'org_demo';

-- What the destination of the demo was told of the conversion, in the live data set alone.
INSERT INTO core.delivery (
  tenant_id, destination_id, created_at, id, occurred_at, status, status_at, attempts, answer
)
SELECT
  tenant_id, 'dest_demo', created_at, id, occurred_at, 'sent', created_at,
  1, '{"status": 200, "body": "{\"events_received\":1,\"messages\":[],\"fbtrace_id\":\"AbCdEf\"}", "error": null}'
FROM attribution.conversion
WHERE tenant_id = 'org_demo' AND id = 'conv_demo';

INSERT INTO core.delivery_total (tenant_id, destination_id, slot_at, queued, sent, failed)
SELECT tenant_id, destination_id, date_bin('15 minutes', occurred_at, '2001-01-01T00:00:00Z'), 1, 1, 0
FROM core.delivery
WHERE tenant_id = 'org_demo' AND destination_id = 'dest_demo';
