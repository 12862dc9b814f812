import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';

const server = await startProduct();
const pathOf = (id: string) => `/admin/v1/organizations/${id}`;
const updated = { action: 'organization.updated' };

describe('updateOrganization', () => {
  it('changes one field and leaves the others, 200', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { status, body } = await client.patch(pathOf(organizationId), { requireApproval: true });
    expect(status).toBe(200);
    expect(body.data).toEqual({
      id: organizationId,
      name: 'Given',
      requireApproval: true,
      allowedLinkDomains: [],
      createdAt: '2026-11-21T12:00:00Z',
    });
    expect((await client.get(pathOf(organizationId))).body).toEqual(body);
  });

  it('changes every field, for the operator without a further header, 200', async () => {
    const id = await server.givenOrganization({ allowedLinkDomains: ['old.example.com'] });
    const allowedLinkDomains = ['Shop.Example.com', 'shop.example.com.'];
    const { status, body } = await server.operator.patch(pathOf(id), {
      name: 'New name',
      requireApproval: true,
      allowedLinkDomains,
    });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      name: 'New name',
      requireApproval: true,
      allowedLinkDomains: ['shop.example.com'],
    });
  });

  it('empties the list of domains, 200', async () => {
    const id = await server.givenOrganization({ allowedLinkDomains: ['example.com'] });
    const { body } = await server.operator.patch(pathOf(id), { allowedLinkDomains: [] });
    expect(body.data.allowedLinkDomains).toEqual([]);
  });

  it('changes nothing for {}, for what is so already and for a repeat, 200 without an audit entry', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const before = await client.get(pathOf(organizationId));
    for (const body of [{}, { name: 'Given', requireApproval: false, allowedLinkDomains: [] }, { unknown: true }]) {
      const reply = await client.patch(pathOf(organizationId), body);
      expect(reply.status).toBe(200);
      expect(reply.body).toEqual(before.body);
    }
    expect(await listAudit(client, updated)).toEqual([]);
    await client.patch(pathOf(organizationId), { name: 'Once' });
    await client.patch(pathOf(organizationId), { name: 'Once' });
    expect(await listAudit(client, updated)).toHaveLength(1);
  });

  it('writes only the fields that changed into the audit log, with the key that did it', async () => {
    const { organizationId, client, keyId } = await givenAdministration(server);
    const body = { name: 'Given', requireApproval: true, allowedLinkDomains: ['example.com'] };
    await client.patch(pathOf(organizationId), body, { headers: { 'X-Request-Id': 'req_update4711' } });
    expect(await listAudit(client, updated)).toEqual([
      {
        id: expect.stringMatching(/^aud_/),
        organizationId,
        action: 'organization.updated',
        actor: { type: 'api_key', id: keyId },
        target: { type: 'organization', id: organizationId },
        changes: {
          requireApproval: { from: false, to: true },
          allowedLinkDomains: { from: [], to: ['example.com'] },
        },
        requestId: 'req_update4711',
        createdAt: '2026-11-21T12:00:00Z',
      },
    ]);
  });

  it('tells one unbroken story of changes made at once', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
    await Promise.all(names.map((name) => client.patch(pathOf(organizationId), { name })));
    const { body } = await client.get(pathOf(organizationId));
    const entries = await listAudit(client, updated);
    const next = new Map<string, string>(entries.map(({ changes }: Entry) => [changes.name.from, changes.name.to]));
    let name = 'Given';
    for (let step = 0; step < names.length; step++) name = next.get(name) as string;
    expect(entries).toHaveLength(names.length);
    expect(name).toBe(body.data.name);
  });

  it('hides another organization from a key and leaves it alone, 404', async () => {
    const { client } = await givenAdministration(server);
    const other = await server.givenOrganization();
    const { status, body } = await client.patch(pathOf(other), { name: 'Taken over' });
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'not_found', detail: `Organization '${other}' does not exist` });
    expect((await server.operator.get(pathOf(other))).body.data.name).toBe('Given');
  });

  it('does not know an id that nobody has, 404', async () => {
    const { status, body } = await server.operator.patch(pathOf(uniqueId('org')), { name: 'Nobody' });
    expect(status).toBe(404);
    expect(body.code).toBe('not_found');
  });

  it('refuses a key that may only read, 403', async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    const { status, body } = await server.client(key).patch(pathOf(organizationId), { name: 'No' });
    expect(status).toBe(403);
    expect(body.code).toBe('forbidden');
  });

  it('clears nothing: null is refused like any wrong value, 400', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const body = { name: null, requireApproval: 'no', allowedLinkDomains: ['not a host'] };
    expect(mistakesOf(await client.patch(pathOf(organizationId), body))).toEqual({
      status: 400,
      code: 'invalid_request',
      mistakes: [
        'body name: Must be a string',
        'body requireApproval: Must be a boolean',
        'body allowedLinkDomains.0: Invalid hostname format',
      ],
    });
  });
});

type Entry = { changes: { name: { from: string; to: string } } };
