import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { givenAdministration, listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { dataRequestsPath as path } from '../testing/data-requests.ts';

const server = await startProduct();

describe('createDataRequest', () => {
  it.each([
    ['email', 'ada@example.com'],
    ['phone', '+49 30 99999999'],
    ['visitorId', 'visitor-4711'],
  ])('accepts one about a person named by %s, without keeping the name, 202', async (subject, value) => {
    const { organizationId, client } = await givenAdministration(server);
    const { status, body } = await client.post(path, { kind: 'erase', [subject]: value });
    expect(status).toBe(202);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^dreq_[0-9a-z]{26}$/),
      ...{ organizationId, kind: 'erase', subject, status: 'pending', findings: [] },
      createdAt: '2026-11-21T12:00:00Z',
      completedAt: null,
    });
    const read = await client.get(`${path}/${body.data.id}`);
    expect(read.body.data).toEqual({ ...body.data, records: [], hasAllRecords: true, recordsExpireAt: null });
  });

  it('has those of one organization carried out one after the other', async () => {
    const [mine, theirs] = [await givenAdministration(server), await givenAdministration(server)];
    const person = { email: 'ada@example.com' };
    for (const kind of ['export', 'erase']) await mine.client.post(path, { kind, ...person });
    await theirs.client.post(path, { kind: 'erase', ...person });
    const row = z.strictObject({ queue_name: z.string(), jobs: z.number() });
    const queues = await server.database.any(sql.type(row)`
      SELECT queue_name, count(*) AS jobs
      FROM graphile_worker.jobs
      WHERE queue_name IN (${`data requests of ${mine.organizationId}`}, ${`data requests of ${theirs.organizationId}`})
      GROUP BY queue_name
    `);
    expect(queues.map(({ jobs }) => jobs).toSorted()).toEqual([1, 2]);
  });

  it.each([
    [{ email: 'ada@example.com' }, 'kind: Required'],
    [{ kind: 'forget', email: 'ada@example.com' }, 'kind: Must be one of: export, erase'],
    [{ kind: 'erase' }, 'email: Name the person by one of email, phone and visitorId'],
    [{ kind: 'erase', email: null, visitorId: null }, 'email: Name the person by one of email, phone and visitorId'],
    [
      { kind: 'erase', email: 'a@b.c', phone: '+4930999' },
      'phone: Name the person by one of email, phone and visitorId',
    ],
    [{ kind: 'erase', email: 'ada' }, 'email: Must match ^\\s*[^\\s@]+@[^\\s@]+\\s*$'],
    [{ kind: 'erase', email: `${'a'.repeat(320)}@b.c` }, 'email: Must have at most 320 characters'],
    [{ kind: 'erase', phone: '030 99999999' }, 'phone: Must match ^\\s*\\+[0-9][0-9 ()./-]{4,}$'],
    [{ kind: 'erase', phone: '+1 (2) /-.' }, 'phone: Must have at least 5 digits'],
    [{ kind: 'erase', visitorId: ' ' }, 'visitorId: Must match \\S'],
  ])('refuses %j, 400', async (body, mistake) => {
    const { client } = await givenAdministration(server);
    const reply = await client.post(path, body);
    expect(mistakesOf(reply)).toEqual({ status: 400, code: 'invalid_request', mistakes: [`body ${mistake}`] });
    expect((await client.get(path)).body.data).toEqual([]);
  });

  it('asks the operator for an organization, 400, that exists, 404, and works for it, 202', async () => {
    const body = { kind: 'export', email: 'ada@example.com' };
    const create = (headers: Record<string, string>) => server.operator.post(path, body, { headers });
    expect(mistakesOf(await create({})).mistakes).toEqual(['header X-Organization-Id: Required']);
    expect((await create({ 'X-Organization-Id': uniqueId('org') })).status).toBe(404);
    const { organizationId, client } = await givenAdministration(server);
    const { status, body: made } = await create({ 'X-Organization-Id': organizationId });
    expect(status).toBe(202);
    const [entry] = await listAudit(client, { targetId: made.data.id });
    expect(entry.actor).toEqual({ type: 'operator', id: null });
  });

  it('refuses a key that may only read, 403', async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).post(path, { kind: 'erase', email: 'ada@example.com' })).status).toBe(403);
  });

  it('writes who asked for what into the audit log, not whom it is about', async () => {
    const { organizationId, client, keyId } = await givenAdministration(server);
    const { body } = await client.post(path, { kind: 'erase', email: 'ada@example.com' });
    const entries = await listAudit(client, { targetId: body.data.id });
    expect(entries).toMatchObject([
      {
        organizationId,
        action: 'data_request.created',
        actor: { type: 'api_key', id: keyId },
        target: { type: 'data_request', id: body.data.id },
      },
    ]);
    expect(entries[0].changes).toEqual({
      kind: { from: null, to: 'erase' },
      subject: { from: null, to: 'email' },
    });
  });
});
