import assert from 'node:assert/strict';
import type { Journey } from './journey.ts';

const base = '/admin/v1';
type Made = { data: { id: string; key: string; secret: string } };

/** An organization of one's own, its keys, its webhooks, what is known of a person, and what is refused. */
export const journey: Journey = async ({ send, sendUntil }, { tools: { adminToken } }) => {
  const operator = { token: adminToken };
  const named = { ...operator, body: { name: 'Journeys' }, headers: { 'Idempotency-Key': 'journeys-1' } };
  const organization = await send<Made>(`POST ${base}/organizations`, 201, named);
  const replayed = await send<Made>(`POST ${base}/organizations`, 201, named);
  assert.equal(replayed.headers.get('idempotency-replayed'), 'true');
  assert.equal(replayed.body.data.id, organization.body.data.id);
  await send(`POST ${base}/organizations`, 422, { ...named, body: { name: 'Another one' } });
  const acting = { ...operator, headers: { 'X-Organization-Id': organization.body.data.id } };
  await send(`PATCH ${base}/organizations/${organization.body.data.id}`, 200, {
    ...acting,
    body: { requireApproval: true, allowedLinkDomains: ['shop.example.com'] },
  });

  const admin = { product: 'admin', mode: 'live', name: 'Journeys', rateLimit: 'off' };
  const own = await send<Made>(`POST ${base}/api-keys`, 201, { ...acting, body: admin });
  const { key: token } = own.body.data;
  const partner = { product: 'affiliates', mode: 'test', name: 'Shop' };
  const made = await send<Made>(`POST ${base}/api-keys`, 201, { token, body: partner });
  const apiKey = `${base}/api-keys/${made.body.data.id}`;
  await send(`GET ${base}/api-keys?product=affiliates`, 200, { token });
  await send(`PATCH ${apiKey}`, 200, { token, body: { name: 'Shop, second name' } });
  await send(`DELETE ${apiKey}`, 200, { token });
  await send(`GET ${apiKey}`, 200, { token });

  const endpoint = {
    url: 'https://hooks.example.com/',
    events: ['conversion.created'],
    product: 'affiliates',
    mode: 'test',
  };
  const hooked = await send<Made>(`POST ${base}/webhook-endpoints`, 201, { token, body: endpoint });
  const webhook = `${base}/webhook-endpoints/${hooked.body.data.id}`;
  await send(`POST ${webhook}/rotate-secret`, 200, { token, body: { previousExpiresInHours: 1 } });
  await send(`PATCH ${webhook}`, 200, { token, body: { isEnabled: false } });
  await send(`GET ${webhook}`, 200, { token });
  await send(`GET ${webhook}/deliveries`, 200, { token });
  await send(`GET ${base}/webhook-endpoints`, 200, { token });
  await send(`DELETE ${webhook}`, 200, { token });

  const request = { kind: 'export', email: 'ada@example.com' };
  const asked = await send<Made>(`POST ${base}/data-requests`, 202, { token, body: request });
  await sendUntil<{ data: { status: string } }>(
    `GET ${base}/data-requests/${asked.body.data.id}`,
    { token },
    ({ data }) => data.status === 'completed',
  );
  await send(`GET ${base}/data-requests`, 200, { token });
  await send(`GET ${base}/audit-log?limit=100`, 200, { token });

  await send(`GET ${base}/api-keys`, 401, { token: 'adm_unknown' });
  await send(`POST ${base}/organizations`, 403, { token, body: { name: 'Not mine' } });
  await send(`POST ${base}/api-keys`, 400, { token, body: { product: 'nothing' } });
  await send(`GET ${base}/api-keys/key_unknown`, 404, { token });
  await send(`GET ${base}/organizations/org_demo`, 404, { token });
};
