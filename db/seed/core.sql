-- The demo organization with its two data sets. Its keys are made by code when the seed runs.

INSERT INTO core.organization (id, name, created_at) VALUES ('org_demo', 'Demo organization', now());

INSERT INTO core.tenant (tenant_id, organization_id, mode)
VALUES ('org_demo', 'org_demo', 'live'), ('org_demo_test', 'org_demo', 'test');

INSERT INTO core.data_request (
  tenant_id, id, kind, subject, findings, has_all_records, actor_type, request_id, created_at, completed_at
)
VALUES ('org_demo', 'dreq_demo', 'erase', 'email', '[]', true, 'operator', 'req_demoRequest', now(), now());
