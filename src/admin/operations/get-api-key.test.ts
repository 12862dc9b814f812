import { describe, expect, it } from 'vitest';
import { givenAdministration, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenApiKey } from '../testing/fixtures.ts';

const server = await startProduct();
const pathOf = (id: string) => `/admin/v1/api-keys/${id}`;

describe('getApiKey', () => {
  it('shows everything but the key itself, 200', async () => {
    const { client } = await givenAdministration(server);
    const { key, ...shown } = await givenApiKey(client, {
      mode: 'test',
      scopes: ['read'],
      rateLimit: { perSecond: 5 },
    });
    const reply = await client.get(pathOf(shown.id));
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({ data: shown });
    expect(reply.text).not.toContain(key);
  });

  it('shows revoked and expired keys too, 200', async () => {
    const { client } = await givenAdministration(server);
    const expiresAt = new Date(server.now.getTime() + 1_000).toISOString();
    const [revoked, expired] = [await givenApiKey(client), await givenApiKey(client, { expiresAt })];
    await client.delete(pathOf(revoked.id));
    server.advance(2_000);
    expect((await client.get(pathOf(revoked.id))).body.data.revokedAt).not.toBeNull();
    expect((await client.get(pathOf(expired.id))).status).toBe(200);
  });

  it('says when a key was last used', async () => {
    const { client } = await givenAdministration(server);
    const { id, key } = await givenApiKey(client, { mode: 'test' });
    await server.client(key).get('/affiliates/v1/offers');
    const usedAt = `${server.now.toISOString().slice(0, 19)}Z`;
    await expect.poll(async () => (await client.get(pathOf(id))).body.data.lastUsedAt).toBe(usedAt);
  });

  it('shows the operator a key of the organization it names, 200, and of no other, 404', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { id } = await givenApiKey(client);
    const as = (organization: string) => ({ headers: { 'X-Organization-Id': organization } });
    expect((await server.operator.get(pathOf(id), as(organizationId))).status).toBe(200);
    expect((await server.operator.get(pathOf(id), as(await server.givenOrganization()))).status).toBe(404);
  });

  it('hides a key of another organization as if it did not exist, 404', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    const { status, body } = await mine.client.get(pathOf(other.keyId));
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'not_found', detail: `API key '${other.keyId}' does not exist` });
  });

  it('does not know an id that nobody has, 404', async () => {
    const { client } = await givenAdministration(server);
    expect((await client.get(pathOf(uniqueId('key')))).status).toBe(404);
  });

  it('asks the operator for an organization, 400', async () => {
    expect(mistakesOf(await server.operator.get(pathOf('key_demo')))).toEqual({
      status: 400,
      code: 'invalid_request',
      mistakes: ['header X-Organization-Id: Required'],
    });
  });
});
