import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { changed, givenAffiliate, givenProgram, listed, refusalOf } from '../testing/fixtures.ts';
import { promisePages } from '../testing/promise-pages.ts';

const server = await startProduct();

describe('listAffiliates', () => {
  promisePages(server, { path: 'affiliates', give: givenAffiliate });

  it('filters by status, by type and by both, and counts what it filters, 200', async () => {
    const { client } = await givenProgram(server);
    const give = (status: string, type: string) =>
      givenAffiliate(client, { status, type, displayName: `${status} ${type}` });
    for (const status of ['active', 'pending', 'inactive'])
      for (const type of ['external', 'internal']) await give(status, type);
    await give('active', 'external');
    const shown = async (search: string) => {
      const { data, pagination } = await listed(client, `affiliates?${search}`);
      expect(pagination.total).toBe(data.length);
      return data.map(({ displayName }) => displayName).sort();
    };
    expect(await shown('status=pending')).toEqual(['pending external', 'pending internal']);
    expect(await shown('type=internal')).toEqual(['active internal', 'inactive internal', 'pending internal']);
    expect(await shown('status=active&type=external')).toEqual(['active external', 'active external']);
  });

  it('leaves archived ones out unless they are asked for, 200', async () => {
    const { client } = await givenProgram(server);
    const { id: liveId } = await givenAffiliate(client);
    server.advance(1);
    const { id: archivedId } = await givenAffiliate(client);
    await changed(client, `affiliates/${archivedId}`, { archived: true });
    const shown = async (search: string) => {
      const { data, pagination } = await listed(client, `affiliates${search}`);
      return [data.map(({ id }) => id), pagination.total];
    };
    expect(await shown('')).toEqual([[liveId], 1]);
    expect(await shown('?archived=false')).toEqual([[liveId], 1]);
    expect(await shown('?archived=true')).toEqual([[archivedId, liveId], 2]);
    expect(await shown('?archived=true&status=active&type=external')).toEqual([[archivedId, liveId], 2]);
    await changed(client, `affiliates/${archivedId}`, { archived: false });
    expect(await shown('')).toEqual([[archivedId, liveId], 2]);
  });

  it.each([
    ['status=asleep', { status: 'Must be one of: active, pending, inactive' }],
    ['status=', { status: 'Must be one of: active, pending, inactive' }],
    ['type=partner', { type: 'Must be one of: external, internal' }],
    ['archived=maybe', { archived: 'Must be a boolean' }],
  ])('refuses %s, 400', async (search, details) => {
    const { client } = await givenProgram(server);
    expect(refusalOf(await client.get(`/affiliates/v1/affiliates?${search}`))).toEqual({
      status: 400,
      code: 'VALIDATION_ERROR',
      message: 'Invalid request parameters',
      details,
    });
  });
});
