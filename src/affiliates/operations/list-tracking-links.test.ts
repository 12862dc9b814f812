import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { changed, givenAffiliate, givenProgram, givenTrackingLink, listed, refusalOf } from '../testing/fixtures.ts';
import { promisePages } from '../testing/promise-pages.ts';

const server = await startProduct();

describe('listTrackingLinks', () => {
  promisePages(server, { path: 'tracking-links', give: givenTrackingLink });

  it('shows the links of one affiliate, of an unknown one or another organization none, 200', async () => {
    const { client, testClient } = await givenProgram(server);
    const { id, affiliateId, offerId } = await givenTrackingLink(client);
    server.advance(1);
    const { id: secondId } = await givenTrackingLink(client, { affiliateId, offerId });
    await givenTrackingLink(client, { affiliateId: (await givenAffiliate(client)).id, offerId });
    const { affiliateId: foreignId } = await givenTrackingLink(testClient);
    const shown = async (filter: string) => {
      const { data, pagination } = await listed(client, `tracking-links?affiliateId=${filter}`);
      expect(pagination).toEqual({ total: data.length, limit: 20, offset: 0, hasMore: false });
      return data.map((link) => link.id);
    };
    expect(await shown(affiliateId)).toEqual([secondId, id]);
    expect(await shown('aff_nobody')).toEqual([]);
    expect(await shown(foreignId)).toEqual([]);
  });

  it('leaves archived ones out unless they are asked for, 200', async () => {
    const { client } = await givenProgram(server);
    const { id: liveId } = await givenTrackingLink(client);
    server.advance(1);
    const { id: archivedId, affiliateId } = await givenTrackingLink(client);
    await changed(client, `tracking-links/${archivedId}`, { archived: true });
    const shown = async (search: string) => {
      const { data, pagination } = await listed(client, `tracking-links?${search}`);
      return [data.map(({ id }) => id), pagination.total];
    };
    expect(await shown('')).toEqual([[liveId], 1]);
    expect(await shown('archived=true')).toEqual([[archivedId, liveId], 2]);
    expect(await shown(`affiliateId=${affiliateId}`)).toEqual([[], 0]);
    expect(await shown(`affiliateId=${affiliateId}&archived=true`)).toEqual([[archivedId], 1]);
  });

  it.each([
    ['affiliateId=', { affiliateId: 'Must not be empty' }],
    ['archived=2', { archived: 'Must be a boolean' }],
  ])('refuses %s, 400', async (search, details) => {
    const { client } = await givenProgram(server);
    expect(refusalOf(await client.get(`/affiliates/v1/tracking-links?${search}`))).toEqual({
      status: 400,
      code: 'VALIDATION_ERROR',
      message: 'Invalid request parameters',
      details,
    });
  });
});
