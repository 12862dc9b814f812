import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';

const server = await startProduct();
const create = (body: unknown) => server.operator.post('/admin/v1/organizations', body);
const clientOf = async (organizationId: string) =>
  server.client(await server.givenKey({ organizationId, product: 'admin' }));

describe('createOrganization', () => {
  it('creates an organization from its name alone, 201', async () => {
    const { status, body } = await create({ name: 'Northwind Traders' });
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^org_[0-9a-z]{26}$/),
      name: 'Northwind Traders',
      requireApproval: false,
      allowedLinkDomains: [],
      createdAt: '2026-11-21T12:00:00Z',
    });
  });

  it('takes an id and settings, keeps domains in lower case, without a final dot and once, 201', async () => {
    const id = uniqueId('org');
    const allowedLinkDomains = ['Shop.Example.com', 'example.org', 'shop.example.com', 'example.org.'];
    const { status, body } = await create({ id, name: 'Northwind', requireApproval: true, allowedLinkDomains });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      id,
      requireApproval: true,
      allowedLinkDomains: ['shop.example.com', 'example.org'],
    });
  });

  it('takes null for an optional field as absent, 201', async () => {
    const { status, body } = await create({ id: null, name: 'Nulls', requireApproval: null, allowedLinkDomains: null });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ requireApproval: false, allowedLinkDomains: [] });
  });

  it('gives it a live and a test data set', async () => {
    const { body } = await create({ name: 'Two data sets' });
    const { id } = body.data;
    const row = z.strictObject({ tenant_id: z.string(), mode: z.string() });
    const tenants = await server.database.any(sql.type(row)`
      SELECT tenant_id, mode FROM core.tenant WHERE organization_id = ${id} ORDER BY mode
    `);
    expect(tenants).toEqual([
      { tenant_id: id, mode: 'live' },
      { tenant_id: `${id}_test`, mode: 'test' },
    ]);
  });

  it('refuses an id that exists and changes nothing, 409', async () => {
    const id = uniqueId('org');
    await create({ id, name: 'The first' });
    const reply = await create({ id, name: 'The second' });
    expect(reply.status).toBe(409);
    expect(reply.body).toMatchObject({ code: 'conflict', detail: `Organization '${id}' exists already` });
    const { body } = await server.operator.get(`/admin/v1/organizations/${id}`);
    expect(body.data.name).toBe('The first');
    expect(await listAudit(await clientOf(id), { targetId: id })).toHaveLength(1);
  });

  it('gives an id that several want at once to one of them, 201 and 409', async () => {
    const id = uniqueId('org');
    const replies = await Promise.all(Array.from({ length: 8 }, () => create({ id, name: 'Race' })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    expect(await listAudit(await clientOf(id), { action: 'organization.created' })).toHaveLength(1);
  });

  it('refuses an id that could be the test data set of another organization, 400', async () => {
    const reply = await create({ id: `${uniqueId('org')}_test`, name: 'Intruder' });
    expect(mistakesOf(reply)).toEqual({
      status: 400,
      code: 'invalid_request',
      mistakes: ['body id: Must match ^org_[A-Za-z0-9]{1,40}$'],
    });
  });

  it('names every field that is not valid, 400', async () => {
    const reply = await create({ name: '', requireApproval: 'yes', allowedLinkDomains: ['https://example.com/'] });
    expect(mistakesOf(reply).mistakes).toEqual([
      'body name: Must not be empty',
      'body requireApproval: Must be a boolean',
      'body allowedLinkDomains.0: Invalid hostname format',
    ]);
    expect(mistakesOf(await create({})).mistakes).toEqual(['body name: Required']);
    expect(mistakesOf(await create({ name: 'x'.repeat(201) })).mistakes).toEqual([
      'body name: Must have at most 200 characters',
    ]);
  });

  it('is for the operator only, 403', async () => {
    const organizationId = await server.givenOrganization();
    const { status, body } = await (await clientOf(organizationId)).post('/admin/v1/organizations', { name: 'Mine' });
    expect(status).toBe(403);
    expect(body).toMatchObject({ code: 'forbidden', detail: 'Only the operator may do this' });
  });

  it('writes what was set into the audit log of the new organization', async () => {
    const requestId = 'req_createOrganization1';
    const input = { name: 'Audited', allowedLinkDomains: ['example.com'] };
    const headers = { 'X-Request-Id': requestId };
    const { body } = await server.operator.post('/admin/v1/organizations', input, { headers });
    const { id } = body.data;
    expect(await listAudit(await clientOf(id), { targetId: id })).toEqual([
      {
        id: expect.stringMatching(/^aud_/),
        organizationId: id,
        action: 'organization.created',
        actor: { type: 'operator', id: null },
        target: { type: 'organization', id },
        changes: {
          name: { from: null, to: 'Audited' },
          requireApproval: { from: null, to: false },
          allowedLinkDomains: { from: null, to: ['example.com'] },
        },
        requestId,
        createdAt: '2026-11-21T12:00:00Z',
      },
    ]);
  });
});
