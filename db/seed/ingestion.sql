-- Demo data of the ingestion API, the same in the live and the test data set of the demo organization. Instants are whole
-- milliseconds, as those that the server makes.

-- The second store shows what a plan without the API answers.
INSERT INTO ingestion.store (
  tenant_id, id, name, currency, timezone, country, plan, subscription, kind, requests_per_hour, monthly_event_quota,
  created_at
)
SELECT
  tenant_id, store.id, store.name, 'EUR', 'Europe/Berlin', 'DE', plan, 'ACTIVE', kind, 1000, NULL,
  date_trunc('milliseconds', now())
FROM core.tenant
CROSS JOIN (
  VALUES
    ('istore_demo', 'Demo shop', 'enterprise', 'dev'),
    ('istore_demofree', 'Demo shop on the free plan', 'free', 'normal')
) AS store (id, name, plan, kind)
WHERE organization_id = 'org_demo';

INSERT INTO ingestion.custom_event (tenant_id, id, store_id, name, is_active, created_at)
SELECT tenant_id, 'cevt_demo', 'istore_demo', 'NewsletterSignup', true, date_trunc('milliseconds', now())
FROM core.tenant
WHERE organization_id = 'org_demo';

INSERT INTO ingestion.event (
  tenant_id, store_id, created_at, id, event_name, event_id, event_time, source, custom_data, currency, amount,
  is_uncounted, identities
)
SELECT
  tenant_id, 'istore_demo', date_trunc('milliseconds', now() - event.age), event.id, event_name, event_id,
  date_trunc('second', now() - event.age), 'API', custom_data, currency, amount, false, '{}'
FROM core.tenant
CROSS JOIN (
  VALUES
    (interval '0 minutes', 'evt_demo', 'Purchase', 'purchase_1000',
      '{"currency":"EUR","value":49.99,"orderId":"ORDER-122","contents":[{"id":"prod-1","quantity":1,"itemPrice":49.99}]}',
      'EUR', 49.99),
    (interval '1 minute', 'evt_demosignup', 'NewsletterSignup', 'signup_1000', NULL, NULL, NULL),
    (interval '2 minutes', 'evt_democheckout', 'InitiateCheckout', 'checkout_1000', '{"currency":"EUR","value":49.99}',
      NULL, NULL),
    (interval '4 minutes', 'evt_democart', 'AddToCart', 'cart_1000',
      '{"currency":"EUR","value":49.99,"contentIds":["prod-1"]}', NULL, NULL),
    (interval '5 minutes', 'evt_demoproduct', 'ViewContent', 'view_1000', '{"contentIds":["prod-1"]}', NULL, NULL),
    (interval '6 minutes', 'evt_demopage', 'PageView', 'page_1000', NULL, NULL, NULL),
    (interval '25 minutes', 'evt_demovisit', 'PageView', 'page_999', NULL, NULL, NULL)
) AS event (age, id, event_name, event_id, custom_data, currency, amount)
WHERE organization_id = 'org_demo';

-- Sent again within 20 minutes they are duplicates.
INSERT INTO ingestion.event_identity (tenant_id, store_id, kind, value, id, accepted_at, expires_at)
SELECT tenant_id, store_id, 'event_id', event_id, id, created_at, created_at + interval '20 minutes'
FROM ingestion.event
WHERE tenant_id IN ('org_demo', 'org_demo_test')
UNION ALL
SELECT
  tenant_id, store_id, 'fingerprint',
  rtrim(translate(encode(sha256(convert_to('["purchase","ORDER-122","49.99","EUR"]', 'UTF8')), 'base64'), '+/', '-_'), '='),
  id, created_at, created_at + interval '20 minutes'
FROM ingestion.event
WHERE tenant_id IN ('org_demo', 'org_demo_test') AND id = 'evt_demo';

INSERT INTO ingestion.event_total (
  tenant_id, store_id, slot_at, currency, events, page_views, purchases, uncounted, revenue
)
SELECT
  tenant_id, store_id, date_bin('15 minutes', event_time, '1970-01-01 00:00:00+00'), COALESCE(currency, ''), count(*),
  count(*) FILTER (WHERE event_name = 'PageView'), count(*) FILTER (WHERE event_name = 'Purchase'),
  count(*) FILTER (WHERE is_uncounted), COALESCE(sum(amount), 0)
FROM ingestion.event
WHERE tenant_id IN ('org_demo', 'org_demo_test')
GROUP BY 1, 2, 3, 4;
