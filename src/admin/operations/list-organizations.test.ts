import { describe, expect, it } from 'vitest';
import { givenAdministration, mistakesOf, walk } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';

const server = await startProduct();
const path = '/admin/v1/organizations';

describe('listOrganizations', () => {
  it('lists every organization, newest first, 200', async () => {
    const older = await server.givenOrganization({ name: 'Older' });
    server.advance(1_000);
    const newer = await server.givenOrganization({ name: 'Newer' });
    const pages = await walk(server.operator, path, { limit: '200' });
    const shown = pages.flat().filter(({ id }) => id === older || id === newer);
    expect(shown).toEqual([
      { id: newer, name: 'Newer', requireApproval: false, allowedLinkDomains: [], createdAt: '2026-11-21T12:00:01Z' },
      { id: older, name: 'Older', requireApproval: false, allowedLinkDomains: [], createdAt: '2026-11-21T12:00:00Z' },
    ]);
  });

  it('walks page by page and shows each once, of the same instant too, 200', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => server.givenOrganization()));
    const pages = await walk(server.operator, path, { limit: '2' });
    expect(pages.slice(0, -1).every(({ length }) => length === 2)).toBe(true);
    const shown = pages.flat().map(({ id }) => id);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toEqual(expect.arrayContaining(ids));
  });

  it('is for the operator only, 403', async () => {
    const { client } = await givenAdministration(server);
    const { status, body } = await client.get(path);
    expect(status).toBe(403);
    expect(body.code).toBe('forbidden');
  });

  it.each(['0', '201', 'many', ''])('refuses the limit %j, 400', async (limit) => {
    const reply = await server.operator.get(`${path}?limit=${limit}`);
    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ in: 'query', path: 'limit' }]);
  });

  it('refuses a cursor it did not give out, 400', async () => {
    const { client } = await givenAdministration(server);
    await server.givenKey({ organizationId: (await givenAdministration(server)).organizationId, product: 'admin' });
    const { body } = await client.get('/admin/v1/audit-log?limit=1');
    for (const cursor of ['garbage', 'W10', body.page.nextCursor]) {
      expect(mistakesOf(await server.operator.get(`${path}?cursor=${cursor}`))).toEqual({
        status: 400,
        code: 'invalid_request',
        mistakes: ['query cursor: Is not a cursor of this list and these filters'],
      });
    }
  });
});
