import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenApiKey } from '../testing/fixtures.ts';

const server = await startProduct();
const pathOf = (id: string) => `/admin/v1/api-keys/${id}`;
const revoked = { action: 'api_key.revoked' };
const nowOnTheWire = () => `${server.now.toISOString().slice(0, 19)}Z`;

describe('revokeApiKey', () => {
  it('returns the record that stays, 200', async () => {
    const { client } = await givenAdministration(server);
    const { key, ...before } = await givenApiKey(client);
    const reply = await client.delete(pathOf(before.id));
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({ data: { ...before, revokedAt: nowOnTheWire() } });
    expect(reply.text).not.toContain(key);
    expect((await client.get(pathOf(before.id))).body).toEqual(reply.body);
  });

  it('ends the key within a second', async () => {
    const { client } = await givenAdministration(server);
    const { id, key } = await givenApiKey(client);
    expect((await server.client(key).get('/affiliates/v1/offers')).status).toBe(200);
    await client.delete(pathOf(id));
    server.advance(1_001);
    expect((await server.client(key).get('/affiliates/v1/offers')).status).toBe(401);
  });

  it('leaves the next key of a rotation working', async () => {
    const { client } = await givenAdministration(server);
    const [old, next] = [await givenApiKey(client), await givenApiKey(client)];
    await client.delete(pathOf(old.id));
    server.advance(1_001);
    expect((await server.client(next.key).get('/affiliates/v1/offers')).status).toBe(200);
  });

  it('answers a repeat the same and leaves no second audit entry, 200', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenApiKey(client);
    const first = await client.delete(pathOf(id));
    server.advance(60_000);
    const second = await client.delete(pathOf(id));
    expect(second.status).toBe(200);
    expect(second.body.data.revokedAt).toBe(first.body.data.revokedAt);
    expect(await listAudit(client, revoked)).toHaveLength(1);
  });

  it('leaves one audit entry when several revoke at once, 200', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenApiKey(client);
    const replies = await Promise.all(Array.from({ length: 8 }, () => client.delete(pathOf(id))));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await listAudit(client, revoked)).toHaveLength(1);
  });

  it('lets a key revoke itself, 200', async () => {
    const { client, keyId } = await givenAdministration(server);
    expect((await client.delete(pathOf(keyId))).status).toBe(200);
    server.advance(1_001);
    expect((await client.get(pathOf(keyId))).status).toBe(401);
  });

  it('writes the revocation into the audit log', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { id } = await givenApiKey(client);
    const headers = { 'X-Organization-Id': organizationId, 'X-Request-Id': 'req_revoke4711' };
    await server.operator.delete(pathOf(id), { headers });
    expect(await listAudit(client, revoked)).toEqual([
      {
        id: expect.stringMatching(/^aud_/),
        organizationId,
        action: 'api_key.revoked',
        actor: { type: 'operator', id: null },
        target: { type: 'api_key', id },
        changes: { revokedAt: { from: null, to: nowOnTheWire() } },
        requestId: 'req_revoke4711',
        createdAt: nowOnTheWire(),
      },
    ]);
  });

  it('hides a key of another organization and leaves it working, 404', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    const { status, body } = await mine.client.delete(pathOf(other.keyId));
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'not_found', detail: `API key '${other.keyId}' does not exist` });
    server.advance(1_001);
    expect((await other.client.get(pathOf(other.keyId))).body.data.revokedAt).toBeNull();
  });

  it('does not know an id that nobody has, 404', async () => {
    const { client } = await givenAdministration(server);
    expect((await client.delete(pathOf(uniqueId('key')))).status).toBe(404);
  });

  it('refuses a key that may only read, 403', async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).delete(pathOf('key_demo'))).status).toBe(403);
  });

  it('asks the operator for an organization, 400', async () => {
    const reply = await server.operator.delete(pathOf('key_demo'));
    expect(mistakesOf(reply).mistakes).toEqual(['header X-Organization-Id: Required']);
  });
});
