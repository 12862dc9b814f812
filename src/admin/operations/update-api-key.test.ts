import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenApiKey } from '../testing/fixtures.ts';

const server = await startProduct();
const pathOf = (id: string) => `/admin/v1/api-keys/${id}`;
const renamed = { action: 'api_key.renamed' };

describe('updateApiKey', () => {
  it('changes the name and nothing else, 200', async () => {
    const { client } = await givenAdministration(server);
    const { key, ...before } = await givenApiKey(client, { scopes: ['read'] });
    const reply = await client.patch(pathOf(before.id), { name: 'Checkout', scopes: ['write'], mode: 'test' });
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({ data: { ...before, name: 'Checkout' } });
    expect(reply.text).not.toContain(key);
    expect((await client.get(pathOf(before.id))).body).toEqual(reply.body);
  });

  it('leaves the key working under its new name', async () => {
    const { client } = await givenAdministration(server);
    const { id, key } = await givenApiKey(client);
    await client.patch(pathOf(id), { name: 'Renamed' });
    expect((await server.client(key).get('/affiliates/v1/offers')).status).toBe(200);
  });

  it('renames a revoked key too, which stays revoked, 200', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenApiKey(client);
    const { body } = await client.delete(pathOf(id));
    const reply = await client.patch(pathOf(id), { name: 'Old checkout' });
    expect(reply.status).toBe(200);
    expect(reply.body.data).toEqual({ ...body.data, name: 'Old checkout' });
  });

  it('changes nothing for {}, for the name it has and for a repeat, 200 without an audit entry', async () => {
    const { client } = await givenAdministration(server);
    const { key: _, ...before } = await givenApiKey(client);
    for (const body of [{}, { name: before.name }]) {
      const reply = await client.patch(pathOf(before.id), body);
      expect(reply.status).toBe(200);
      expect(reply.body.data).toEqual(before);
    }
    expect(await listAudit(client, renamed)).toEqual([]);
    await client.patch(pathOf(before.id), { name: 'Once' });
    await client.patch(pathOf(before.id), { name: 'Once' });
    expect(await listAudit(client, renamed)).toHaveLength(1);
  });

  it('writes the old and the new name into the audit log', async () => {
    const { organizationId, client, keyId } = await givenAdministration(server);
    const { id } = await givenApiKey(client, { name: 'Website' });
    await client.patch(pathOf(id), { name: 'Website checkout' }, { headers: { 'X-Request-Id': 'req_rename4711' } });
    expect(await listAudit(client, renamed)).toEqual([
      {
        id: expect.stringMatching(/^aud_/),
        organizationId,
        action: 'api_key.renamed',
        actor: { type: 'api_key', id: keyId },
        target: { type: 'api_key', id },
        changes: { name: { from: 'Website', to: 'Website checkout' } },
        requestId: 'req_rename4711',
        createdAt: '2026-11-21T12:00:00Z',
      },
    ]);
  });

  it('leaves one audit entry when several give the same name at once', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenApiKey(client);
    await Promise.all(Array.from({ length: 6 }, () => client.patch(pathOf(id), { name: 'The same' })));
    expect(await listAudit(client, renamed)).toHaveLength(1);
  });

  it('hides a key of another organization and leaves it alone, 404', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    const { status, body } = await mine.client.patch(pathOf(other.keyId), { name: 'Taken over' });
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'not_found', detail: `API key '${other.keyId}' does not exist` });
    expect((await other.client.get(pathOf(other.keyId))).body.data.name).toBe('Given');
    expect(await listAudit(other.client, renamed)).toEqual([]);
  });

  it('does not know an id that nobody has, 404', async () => {
    const { client } = await givenAdministration(server);
    expect((await client.patch(pathOf(uniqueId('key')), { name: 'Nobody' })).status).toBe(404);
  });

  it('refuses a key that may only read, 403', async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).patch(pathOf('key_demo'), { name: 'No' })).status).toBe(403);
  });

  it.each([
    [null, 'Must be a string'],
    ['', 'Must not be empty'],
    ['x'.repeat(201), 'Must have at most 200 characters'],
  ])('refuses the name %j, 400', async (name, message) => {
    const { client, keyId } = await givenAdministration(server);
    expect(mistakesOf(await client.patch(pathOf(keyId), { name }))).toEqual({
      status: 400,
      code: 'invalid_request',
      mistakes: [`body name: ${message}`],
    });
  });

  it('asks the operator for an organization, 400', async () => {
    const reply = await server.operator.patch(pathOf('key_demo'), { name: 'Whose?' });
    expect(mistakesOf(reply).mistakes).toEqual(['header X-Organization-Id: Required']);
  });
});
