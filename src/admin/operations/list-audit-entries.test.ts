import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit, mistakesOf, uniqueId, walk } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenApiKey } from '../testing/fixtures.ts';

const server = await startProduct();
const path = '/admin/v1/audit-log';
const actionsOf = (entries: { action: string }[]) => entries.map(({ action }) => action);

describe('listAuditEntries', () => {
  it('lists every change of the organization, newest first, 200', async () => {
    const { organizationId, client, keyId } = await givenAdministration(server);
    server.advance(1_000);
    const { id } = await givenApiKey(client);
    server.advance(1_000);
    await client.patch(`/admin/v1/api-keys/${id}`, { name: 'Renamed' });
    server.advance(1_000);
    await client.delete(`/admin/v1/api-keys/${id}`);
    server.advance(1_000);
    await server.operator.patch(`/admin/v1/organizations/${organizationId}`, { requireApproval: true });

    const { status, body } = await client.get(path);
    expect(status).toBe(200);
    expect(actionsOf(body.data).slice(0, 4)).toEqual([
      'organization.updated',
      'api_key.revoked',
      'api_key.renamed',
      'api_key.created',
    ]);
    expect(actionsOf(body.data).slice(4).sort()).toEqual(['api_key.created', 'organization.created']);
    expect(body.page).toEqual({ nextCursor: null, hasMore: false });
    expect(body.data[0].actor).toEqual({ type: 'operator', id: null });
    expect(body.data[1].actor).toEqual({ type: 'api_key', id: keyId });
  });

  it('filters by action and by what was changed; what does not exist gives an empty list, 200', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { id } = await givenApiKey(client);
    await client.delete(`/admin/v1/api-keys/${id}`);
    expect(actionsOf(await listAudit(client, { targetId: id })).sort()).toEqual(['api_key.created', 'api_key.revoked']);
    expect(actionsOf(await listAudit(client, { targetId: organizationId }))).toEqual(['organization.created']);
    expect(await listAudit(client, { action: 'api_key.created' })).toHaveLength(2);
    expect(await listAudit(client, { action: 'api_key.created', targetId: id })).toHaveLength(1);
    expect(await listAudit(client, { action: 'api_key.eaten' })).toEqual([]);
    expect(await listAudit(client, { targetId: uniqueId('key') })).toEqual([]);
  });

  it('walks page by page under a filter and shows each entry once, of the same instant too, 200', async () => {
    const { client } = await givenAdministration(server);
    const made = await Promise.all(Array.from({ length: 4 }, () => givenApiKey(client)));
    const pages = await walk(client, path, { limit: '2', action: 'api_key.created' });
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
    const targets = pages.flat().map(({ target }) => target.id);
    expect(new Set(targets).size).toBe(5);
    expect(targets).toEqual(expect.arrayContaining(made.map(({ id }) => id)));
  });

  it('holds nothing of a request that was refused', async () => {
    const { client, keyId } = await givenAdministration(server);
    const before = await listAudit(client);
    await client.patch(`/admin/v1/api-keys/${keyId}`, { name: '' });
    await client.delete(`/admin/v1/api-keys/${uniqueId('key')}`);
    await client.post('/admin/v1/api-keys', { product: 'admin', mode: 'test', name: 'No such mode' });
    expect(await listAudit(client)).toEqual(before);
  });

  it('shows nothing of another organization, 200', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    const entries = await listAudit(mine.client);
    expect(new Set(entries.map((entry: { organizationId: string }) => entry.organizationId))).toEqual(
      new Set([mine.organizationId]),
    );
    expect(await listAudit(mine.client, { targetId: other.keyId })).toEqual([]);
    const headers = { 'X-Organization-Id': other.organizationId };
    const { body } = await server.operator.get(`${path}?targetId=${other.keyId}`, { headers });
    expect(actionsOf(body.data)).toEqual(['api_key.created']);
  });

  it('refuses a cursor of other filters, of another organization or of its own making, 400', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    const own = (await mine.client.get(`${path}?limit=1`)).body.page.nextCursor;
    const foreign = (await other.client.get(`${path}?limit=1`)).body.page.nextCursor;
    for (const search of [`cursor=${own}&action=api_key.created`, `cursor=${foreign}`, 'cursor=garbage']) {
      expect(mistakesOf(await mine.client.get(`${path}?${search}`))).toEqual({
        status: 400,
        code: 'invalid_request',
        mistakes: ['query cursor: Is not a cursor of this list and these filters'],
      });
    }
  });

  it.each([
    ['limit=201', 'limit: Must be at most 200'],
    ['action=', 'action: Must not be empty'],
    [`targetId=${'k'.repeat(65)}`, 'targetId: Must have at most 64 characters'],
  ])('refuses ?%s, 400', async (search, mistake) => {
    const { client } = await givenAdministration(server);
    expect(mistakesOf(await client.get(`${path}?${search}`)).mistakes).toEqual([`query ${mistake}`]);
  });

  it('asks the operator for an organization, 400, that exists, 404', async () => {
    expect(mistakesOf(await server.operator.get(path)).mistakes).toEqual(['header X-Organization-Id: Required']);
    const headers = { 'X-Organization-Id': uniqueId('org') };
    expect((await server.operator.get(path, { headers })).status).toBe(404);
  });
});
