import { describe, expect, it } from 'vitest';
import { givenAdministration, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';

const server = await startProduct();
const notFound = (id: string) => ({ code: 'not_found', detail: `Organization '${id}' does not exist` });

describe('getOrganization', () => {
  it('shows the operator any organization without a further header, 200', async () => {
    const settings = { requireApproval: true, allowedLinkDomains: ['shop.example.com'] };
    const id = await server.givenOrganization({ name: 'Northwind', ...settings });
    const { status, body } = await server.operator.get(`/admin/v1/organizations/${id}`);
    expect(status).toBe(200);
    expect(body).toEqual({ data: { id, name: 'Northwind', ...settings, createdAt: '2026-11-21T12:00:00Z' } });
  });

  it('shows a key its own organization, 200', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { status, body } = await client.get(`/admin/v1/organizations/${organizationId}`);
    expect(status).toBe(200);
    expect(body.data.id).toBe(organizationId);
  });

  it('lets a read-only key read, 200', async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).get(`/admin/v1/organizations/${organizationId}`)).status).toBe(200);
  });

  it('hides another organization from a key as if it did not exist, 404', async () => {
    const { client } = await givenAdministration(server);
    const other = await server.givenOrganization();
    const { status, body } = await client.get(`/admin/v1/organizations/${other}`);
    expect(status).toBe(404);
    expect(body).toMatchObject(notFound(other));
  });

  it('does not know an id that nobody has, nor the id of a data set, 404', async () => {
    const id = await server.givenOrganization();
    for (const unknown of [uniqueId('org'), `${id}_test`]) {
      const { status, body } = await server.operator.get(`/admin/v1/organizations/${unknown}`);
      expect(status).toBe(404);
      expect(body).toMatchObject(notFound(unknown));
    }
  });

  it('refuses an id that is too long, 400', async () => {
    const reply = await server.operator.get(`/admin/v1/organizations/${'o'.repeat(65)}`);
    expect(mistakesOf(reply)).toEqual({
      status: 400,
      code: 'invalid_request',
      mistakes: ['path organizationId: Must have at most 64 characters'],
    });
  });
});
