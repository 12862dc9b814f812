-- Demo data of the affiliates API, the same in the live and the test data set of the demo organization.

INSERT INTO affiliates.affiliate (
  tenant_id, id, display_name, email, email_key, type, status, company_name, website, payment_email, created_at
)
SELECT
  tenant_id, 'aff_demo', 'Dana Field', 'dana@example.com', 'dana@example.com', 'external', 'active',
  'Field Notes', 'https://fieldnotes.example.com', 'payouts@example.com', now()
FROM core.tenant
WHERE organization_id = 'org_demo';

INSERT INTO affiliates.offer (
  tenant_id, id, name, url, description, default_commission_type, default_commission_value, currency,
  attribution_window_days, daily_cap, is_active, append_click_parameters, created_at
)
SELECT
  tenant_id, 'off_demo', 'Premium plan', 'https://shop.example.com/premium', 'A fifth of every premium sale',
  'percentage', 20, 'USD', 30, 100, true, true, now()
FROM core.tenant
WHERE organization_id = 'org_demo';

-- Codes are unique on the server, so the test data set has one of its own.
INSERT INTO affiliates.link_code (code, tenant_id, tracking_link_id)
SELECT CASE mode WHEN 'live' THEN 'demo2026' ELSE 'test2026' END, tenant_id, 'link_demo'
FROM core.tenant
WHERE organization_id = 'org_demo';

INSERT INTO affiliates.tracking_link (tenant_id, id, affiliate_id, offer_id, code, created_at)
SELECT
  tenant_id, 'link_demo', 'aff_demo', 'off_demo', CASE mode WHEN 'live' THEN 'demo2026' ELSE 'test2026' END, now()
FROM core.tenant
WHERE organization_id = 'org_demo';

INSERT INTO affiliates.conversion (
  tenant_id, id, affiliate_id, offer_id, tracking_link_id, external_id, external_source, amount, currency, status,
  commission_type, commission_value, commission_amount, commission_currency, metadata, occurred_at, recorded_on,
  created_at
)
SELECT
  tenant_id, 'conv_demo', 'aff_demo', 'off_demo', 'link_demo', 'order-1001', 'checkout', 99, 'USD', 'pending',
  'percentage', 20, 19.8, 'USD', '{"plan": "premium", "period": "annual"}', now(),
  (now() AT TIME ZONE 'UTC')::date, now()
FROM core.tenant
WHERE organization_id = 'org_demo';
