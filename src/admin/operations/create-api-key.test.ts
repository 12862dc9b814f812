import { describe, expect, it } from 'vitest';
import document from '../../../generated/admin.openapi.json' with { type: 'json' };
import { products } from '../../application.ts';
import { isWellFormedKey } from '../../core/authentication/api-key.ts';
import { sql } from '../../core/database/sql.ts';
import { givenAdministration, listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenApiKey } from '../testing/fixtures.ts';

const server = await startProduct();
const path = '/admin/v1/api-keys';
const minimal = { product: 'affiliates', mode: 'test', name: 'Website checkout' };

/** The products that are called with keys of this API. */
const withKeys = products.filter(({ keys }) => keys).map(({ name }) => name);

describe('createApiKey', () => {
  it('makes a key that may do everything its product knows, 201', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { status, body } = await client.post(path, minimal);
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^key_[0-9a-z]{26}$/),
      key: expect.stringMatching(/^sk_test_[0-9A-Za-z]{38}$/),
      organizationId,
      ...minimal,
      scopes: ['read', 'write'],
      storeId: null,
      rateLimit: 'documented',
      hint: `sk_test_…${body.data.key.slice(-4)}`,
      createdAt: '2026-11-21T12:00:00Z',
      expiresAt: null,
      revokedAt: null,
      lastUsedAt: null,
    });
    expect(isWellFormedKey(body.data.key)).toBe(true);
  });

  it('makes a read-only key that expires and has limits of its own, 201', async () => {
    const { client } = await givenAdministration(server);
    const rateLimit = { perSecond: 5, perMinute: 60 };
    const wanted = { ...minimal, mode: 'live', scopes: ['read'], expiresAt: '2036-01-01T01:00:00.9+01:00', rateLimit };
    const { status, body } = await client.post(path, wanted);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ mode: 'live', scopes: ['read'], expiresAt: '2036-01-01T00:00:00Z', rateLimit });
    expect(body.data.key).toMatch(/^sk_live_/);
  });

  it('makes a key of every documented product, and of no other', () => {
    expect(document.components.schemas.ApiKeyProduct.enum).toEqual(withKeys);
  });

  it('lets the operator make a key for the organization it names, 201', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const headers = { 'X-Organization-Id': organizationId };
    const { status, body } = await server.operator.post(path, minimal, { headers });
    expect(status).toBe(201);
    expect((await client.get(`${path}/${body.data.id}`)).status).toBe(200);
  });

  it('makes keys that work at once and only for their product', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { key } = await givenApiKey(client, { product: 'admin' });
    expect((await server.client(key).get(`/admin/v1/organizations/${organizationId}`)).status).toBe(200);
    const affiliates = await givenApiKey(client);
    expect((await server.client(affiliates.key).get('/affiliates/v1/offers')).status).toBe(200);
    expect((await server.client(affiliates.key).get(path)).status).toBe(401);
  });

  it('makes keys that stop working when they expire', async () => {
    const { client } = await givenAdministration(server);
    const expiresAt = new Date(server.now.getTime() + 60_000).toISOString();
    const { key } = await givenApiKey(client, { product: 'admin', expiresAt });
    server.advance(59_999);
    expect((await server.client(key).get(path)).status).toBe(200);
    server.advance(1);
    expect((await server.client(key).get(path)).status).toBe(401);
  });

  it.each([
    [['write'], ['read', 'write']],
    [
      ['write', 'read', 'write'],
      ['read', 'write'],
    ],
    [['read', 'read'], ['read']],
  ])('keeps the scopes %j as %j, 201', async (scopes, kept) => {
    const { client } = await givenAdministration(server);
    expect((await givenApiKey(client, { scopes })).scopes).toEqual(kept);
  });

  it('makes a new key for a repeat, because two may have the same name, 201', async () => {
    const { client } = await givenAdministration(server);
    const [one, two] = [await givenApiKey(client), await givenApiKey(client)];
    expect(one.name).toBe(two.name);
    expect(one.id).not.toBe(two.id);
    expect(one.key).not.toBe(two.key);
  });

  it('takes null for an optional field as absent and leaves out limits it does not know, 201', async () => {
    const { client } = await givenAdministration(server);
    const key = await givenApiKey(client, { scopes: null, expiresAt: null, rateLimit: null });
    expect(key).toMatchObject({ scopes: ['read', 'write'], expiresAt: null, rateLimit: 'documented' });
    const newer = await givenApiKey(client, { rateLimit: { perHour: 7, perWeek: 9 } });
    expect(newer.rateLimit).toEqual({ perHour: 7 });
  });

  it('refuses test keys of a product that has live ones only, 400', async () => {
    const { client } = await givenAdministration(server);
    expect(mistakesOf(await client.post(path, { ...minimal, product: 'admin' }))).toEqual({
      status: 400,
      code: 'invalid_request',
      mistakes: ['body mode: Keys of admin are live only'],
    });
  });

  it.each([
    [{ scopes: ['read', 'events:read'] }, 'scopes.1: Must be one of: read, write'],
    [{ scopes: [] }, 'scopes: Must have at least 1 item'],
    [{ expiresAt: '2026-11-21T12:00:00Z' }, 'expiresAt: Must be in the future'],
    [{ expiresAt: '2026-11-21T12:00:00.999Z' }, 'expiresAt: Must be in the future'],
    [{ expiresAt: '1999-01-01T00:00:00Z' }, 'expiresAt: Must be in the future'],
    [{ expiresAt: '9999-12-31T23:59:59-01:00' }, 'expiresAt: Must be before the year 10000'],
    [{ expiresAt: 'tomorrow' }, 'expiresAt: Invalid ISO 8601 date-time format'],
    [{ expiresAt: '2036-02-30T00:00:00Z' }, 'expiresAt: Invalid ISO 8601 date-time format'],
    [{ expiresAt: '2036-12-31T23:59:60Z' }, 'expiresAt: Invalid ISO 8601 date-time format'],
    [{ rateLimit: {} }, 'rateLimit: Must have at least 1 member'],
    [{ rateLimit: { perWeek: 9 } }, 'rateLimit: Must have perSecond, perMinute or perHour'],
    [{ rateLimit: { perMinute: 0 } }, 'rateLimit.perMinute: Must be at least 1'],
    [{ rateLimit: 'none' }, 'rateLimit: Has none of the allowed forms'],
    [{ product: 'unknown' }, `product: Must be one of: ${withKeys.join(', ')}`],
    [{ mode: 'staging' }, 'mode: Must be one of: live, test'],
    [{ name: '' }, 'name: Must not be empty'],
    [{ name: undefined }, 'name: Required'],
  ])('refuses %j, 400', async (wrong, mistake) => {
    const { client } = await givenAdministration(server);
    const reply = await client.post(path, { ...minimal, mode: 'live', ...wrong });
    expect(mistakesOf(reply)).toEqual({ status: 400, code: 'invalid_request', mistakes: [`body ${mistake}`] });
    expect(await listAudit(client, { action: 'api_key.created' })).toHaveLength(1);
  });

  it('names every mistake at once, 400', async () => {
    const { client } = await givenAdministration(server);
    const wrong = { product: 'admin', mode: 'test', scopes: ['fly'], expiresAt: '1999-01-01T00:00:00Z' };
    expect(mistakesOf(await client.post(path, { ...minimal, ...wrong })).mistakes).toEqual([
      'body mode: Keys of admin are live only',
      'body scopes.0: Must be one of: read, write',
      'body expiresAt: Must be in the future',
    ]);
  });

  it('asks the operator for an organization, 400, that exists, 404', async () => {
    expect(mistakesOf(await server.operator.post(path, minimal)).mistakes).toEqual([
      'header X-Organization-Id: Required',
    ]);
    const unknown = uniqueId('org');
    const reply = await server.operator.post(path, minimal, { headers: { 'X-Organization-Id': unknown } });
    expect(reply.status).toBe(404);
    expect(reply.body).toMatchObject({ code: 'not_found', detail: `Organization '${unknown}' does not exist` });
  });

  it('makes keys of its own organization only, whatever the header says, 201', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const headers = { 'X-Organization-Id': await server.givenOrganization() };
    const { body } = await client.post(path, minimal, { headers });
    expect(body.data.organizationId).toBe(organizationId);
  });

  it('refuses a key that may only read, 403', async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).post(path, minimal)).status).toBe(403);
  });

  it('writes what was set into the audit log, never the key', async () => {
    const { organizationId, client, keyId } = await givenAdministration(server);
    const { id, key } = await givenApiKey(client, { expiresAt: '2036-01-01T00:00:00Z', rateLimit: 'off' });
    const entries = await listAudit(client, { targetId: id });
    expect(entries).toMatchObject([
      {
        organizationId,
        action: 'api_key.created',
        actor: { type: 'api_key', id: keyId },
        target: { type: 'api_key', id },
      },
    ]);
    expect(entries[0].changes).toEqual({
      product: { from: null, to: 'affiliates' },
      mode: { from: null, to: 'live' },
      name: { from: null, to: 'Website' },
      scopes: { from: null, to: ['read', 'write'] },
      rateLimit: { from: null, to: 'off' },
      expiresAt: { from: null, to: '2036-01-01T00:00:00Z' },
    });
    expect(JSON.stringify(entries)).not.toContain(key.slice('sk_live_'.length));
  });

  it('stores a hash and a hint, never the key', async () => {
    const { client } = await givenAdministration(server);
    const { key } = await givenApiKey(client);
    const secret = key.slice('sk_live_'.length);
    const isKept = await server.database.exists(sql.typeAlias('nothing')`
      SELECT FROM core.api_key WHERE strpos(api_key::text, ${secret}) > 0
    `);
    expect(isKept).toBe(false);
  });
});
