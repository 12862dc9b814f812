import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  APIKeysApi,
  Configuration,
  ProblemFromJSON,
  ProjectsApi,
  WebhookEndpointDisabledWebhookFromJSON,
  WebhooksApi,
} from '../admin/index.js';
import { partner, refusalOf, served, settings } from './partner.js';

const configuration = new Configuration(settings);
const keysApi = new APIKeysApi(configuration);
const name = `Staging of ${partner.suffix}`;

const order = { product: 'affiliates', mode: 'test', name, scopes: ['read'], rateLimit: { perMinute: 7 } } as const;
const request = { apiKeyInput: { ...order, scopes: ['read'] as 'read'[] }, idempotencyKey: `order-${partner.suffix}` };
const { data: key } = await keysApi.createApiKey(request);
match(key.key ?? '', /^sk_test_/);
equal(typeof key.rateLimit === 'object' && key.rateLimit.perMinute, 7);
deepEqual(key.scopes, ['read']);
equal(key.expiresAt, null);
equal(key.organizationId, 'org_demo');
const { data: repeated } = await keysApi.createApiKey(request);
equal(repeated.id, key.id);
equal(repeated.key, null);
const { data: free } = await keysApi.createApiKey({
  apiKeyInput: {
    product: 'affiliates',
    mode: 'test',
    name,
    rateLimit: 'off',
    expiresAt: new Date('2099-01-01T00:00:00Z'),
  },
});
equal(free.rateLimit, 'off');
equal(free.expiresAt?.toISOString(), '2099-01-01T00:00:00.000Z');

const listed: string[] = [];
for (let cursor: string | null | undefined; cursor !== null; ) {
  const { data, page } = await keysApi.listApiKeys({
    product: 'affiliates',
    mode: 'test',
    limit: 1,
    ...(cursor && { cursor }),
  });
  equal(page.hasMore, page.nextCursor !== null);
  listed.push(...data.map(({ id }) => id));
  cursor = page.nextCursor;
}
equal(new Set(listed).size, listed.length);
ok(listed.indexOf(free.id) < listed.indexOf(key.id) && listed.includes(free.id));

const { data: endpoint } = await new WebhooksApi(configuration).createWebhookEndpoint({
  webhookEndpointInput: {
    url: `https://hooks.example.com/${partner.suffix}`,
    events: ['conversion.created'],
    product: 'affiliates',
    mode: 'test',
  },
});
match(endpoint.secret ?? '', /^whsec_/);
deepEqual(endpoint.events, ['conversion.created']);
equal(endpoint.failingSince, null);

const projectsApi = new ProjectsApi(configuration);
const before = await served();
const exported = await projectsApi.exportProject({ projectId: '200001' });
equal(exported.account_id, '100001');
const { data: imported } = await projectsApi.importProject({ requestBody: exported });
equal(imported.projectId, '200001');
deepEqual(await projectsApi.exportProject({ projectId: '200001' }), exported);
deepEqual(await served(), before);

const { data: revoked } = await keysApi.revokeApiKey({ apiKeyId: key.id });
ok(revoked.revokedAt instanceof Date);
const refusal = await refusalOf(keysApi.getApiKey({ apiKeyId: 'key_unknown' }));
equal(refusal.status, 404);
const problem = ProblemFromJSON(await refusal.json());
equal(problem.code, 'not_found');
equal(problem.requestId, refusal.headers.get('X-Request-Id'));

const told = WebhookEndpointDisabledWebhookFromJSON(JSON.parse(partner.webhook));
equal(told.data.reason, 'failing');
equal(told.data.failingSince?.toISOString(), '2026-11-16T10:29:00.000Z');
