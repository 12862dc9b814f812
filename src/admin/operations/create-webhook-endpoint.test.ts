import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { givenAdministration, listAudit, mistakesOf } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';

const server = await startProduct({ outboundPrivate: 'refuse' });
const path = '/admin/v1/webhook-endpoints';
const url = 'https://hooks.example.com/tributary';
const minimal = { url, events: ['conversion.created'], product: 'affiliates', mode: 'test' };

describe('createWebhookEndpoint', () => {
  it('makes an endpoint that is enabled and shows its secret, 201', async () => {
    const { client } = await givenAdministration(server);
    const { status, body } = await client.post(path, minimal);
    expect(status).toBe(201);
    expect(body.data).toEqual({
      ...{ id: expect.stringMatching(/^whe_[0-9a-z]{26}$/), secret: expect.stringMatching(/^whsec_[\w+/]{43}=$/) },
      ...{ ...minimal, isEnabled: true, disabledReason: null, failingSince: null, previousSecretExpiresAt: null },
      createdAt: '2026-11-21T12:00:00Z',
    });
    const read = await client.get(`${path}/${body.data.id}`);
    const { secret, ...shown } = body.data;
    expect(read.body.data).toEqual(shown);
    expect(read.text).not.toContain(secret);
  });

  it('stores the secret encrypted, and shows none in the audit log', async () => {
    const { client, organizationId, keyId } = await givenAdministration(server);
    const { data } = (await client.post(path, { ...minimal, mode: 'live', events: ['*', '*'] })).body;
    const row = z.strictObject({ secret: z.string() });
    const stored = await server.database.one(
      sql.type(row)`SELECT secret FROM core.webhook_secret WHERE endpoint_id = ${data.id}`,
    );
    expect(stored.secret).toMatch(/^v1\./);
    expect(stored.secret).not.toContain(data.secret.slice(6));
    const audit = await listAudit(client, { action: 'webhook_endpoint.created' });
    expect(audit).toMatchObject([
      {
        ...{ organizationId, actor: { type: 'api_key', id: keyId }, target: { type: 'webhook_endpoint', id: data.id } },
        changes: {
          product: { from: null, to: 'affiliates' },
          mode: { from: null, to: 'live' },
          url: { from: null, to: url },
          events: { from: null, to: ['*'] },
        },
      },
    ]);
    expect(JSON.stringify(audit)).not.toContain('whsec');
  });

  it('makes one endpoint for one Idempotency-Key and keeps no secret with the reply; the repeat shows null', async () => {
    const { client } = await givenAdministration(server);
    const send = () => client.post(path, minimal, { headers: { 'Idempotency-Key': 'once' } });
    const [first, again] = [await send(), await send()];
    expect(first.body.data.secret).toMatch(/^whsec_/);
    expect(again.body).toEqual({ data: { ...first.body.data, secret: null } });
    expect((await client.get(path)).body.data).toHaveLength(1);
    const rows = await server.database.any(sql.type(z.strictObject({ text: z.string() }))`
      SELECT reply::text AS text FROM core.idempotent_reply AS reply
    `);
    expect(rows.length).toBeGreaterThan(0);
    for (const { text } of rows) expect(text).not.toContain(first.body.data.secret);
  });

  it('takes the events of every product that has some, 201', async () => {
    const { client } = await givenAdministration(server);
    for (const product of ['attribution', 'affiliates', 'admin'])
      expect((await client.post(path, { ...minimal, product, events: ['*'] })).status).toBe(201);
    const disabled = { ...minimal, product: 'admin', events: ['webhook_endpoint.disabled'] };
    expect((await client.post(path, disabled)).status).toBe(201);
  });

  it.each([
    ['http://hooks.example.com/', 'Must begin with https://'],
    ['hooks.example.com', 'Must be an absolute URL'],
    ['https://user:secret@hooks.example.com/', 'Must not contain a user name or password'],
    ['https://hooks.example.com:22/', 'The port must be 80, 443 or above 1023'],
    ['https://127.0.0.1/', 'Must lead to a public address'],
    ['https://0x7f.1/', 'Must lead to a public address'],
    ['https://[::ffff:10.0.0.1]/', 'Must lead to a public address'],
    ['https://169.254.169.254/latest', 'Must lead to a public address'],
  ])('refuses the url %s, 400', async (wrong, message) => {
    const { client } = await givenAdministration(server);
    expect(mistakesOf(await client.post(path, { ...minimal, url: wrong }))).toEqual({
      ...{ status: 400, code: 'invalid_request', mistakes: [`body url: ${message}`] },
    });
  });

  it('says each mistake at its field, 400', async () => {
    const { client } = await givenAdministration(server);
    const wrong = { url: 'ftp://x', events: ['conversion.created', 'thing.done'], product: 'affiliates', mode: 'live' };
    expect(mistakesOf(await client.post(path, wrong)).mistakes).toEqual([
      'body url: Must begin with https://',
      expect.stringMatching(/^body events\.1: Must be one of: affiliate\.created, .*, \*$/),
    ]);
    expect(mistakesOf(await client.post(path, { ...minimal, product: 'ingestion' })).mistakes).toEqual([
      expect.stringMatching(/^body product: Must be one of: attribution, affiliates, admin$/),
    ]);
    expect(mistakesOf(await client.post(path, {})).mistakes).toHaveLength(4);
    expect(mistakesOf(await client.post(path, { ...minimal, events: [] })).status).toBe(400);
  });

  it('refuses a key that may only read, 403', async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).post(path, minimal)).status).toBe(403);
  });

  it('asks the operator for an organization, 400, and makes one for that, 201', async () => {
    expect(mistakesOf(await server.operator.post(path, minimal)).mistakes).toEqual([
      'header X-Organization-Id: Required',
    ]);
    const headers = { 'X-Organization-Id': await server.givenOrganization() };
    expect((await server.operator.post(path, minimal, { headers })).status).toBe(201);
  });
});
