import { describe, expect, it } from 'vitest';
import { sql } from '../core/database/sql.ts';
import { listAudit } from '../core/testing/administration.ts';
import { expectStatus, startProduct, type TestClient } from '../core/testing/start-product.ts';
import { givenStore } from './testing/fixtures.ts';
import { changeStore, sendAt } from './testing/reads.ts';

const server = await startProduct();
const reads = ['events.listed', 'event.read', 'statistics.read'] as const;

type Entry = { action: string; requestId: string; actor: unknown; target: unknown; changes: unknown };

/** A store with an event, and the entries about reads that the operator finds in its audit log, newest first. */
const givenAuditedStore = async (settings: Record<string, unknown> = {}) => {
  const store = await givenStore(server, settings);
  const headers = { 'X-Organization-Id': store.organizationId };
  const readsOf = async (action: (typeof reads)[number]): Promise<Entry[]> =>
    expectStatus(200, await server.operator.get(`/admin/v1/audit-log?action=${action}`, { headers })).body.data;
  const admin = server.client(await server.givenKey({ organizationId: store.organizationId, product: 'admin' }));
  const { body } = expectStatus(200, await admin.get('/admin/v1/api-keys?product=ingestion'));
  const keyId: string = body.data.find(({ product }: { product: string }) => product === 'ingestion').id;
  return {
    ...store,
    admin,
    keyId,
    readsOf,
    countOfReads: async () => (await Promise.all(reads.map(readsOf))).flat().length,
  };
};

describe('the audit log of reads', () => {
  it.each([
    ['events.listed', () => 'events?limit=1'],
    ['event.read', (id: string) => `events/${id}`],
    ['statistics.read', () => 'stats?granularity=week'],
  ] as const)(
    'has one entry of %s for each 2xx to a GET, whoever was shown and however little',
    async (action, pathOf) => {
      const { client, keyId, storeId, readsOf, countOfReads } = await givenAuditedStore();
      const [id = ''] = await sendAt(server, client, server.now, [{ eventName: 'PageView' }]);
      expect(await countOfReads()).toBe(0);
      for (const count of [1, 2]) {
        server.advance(1_000);
        const requestId = `req_audit${action.replace('.', '')}${count}`;
        const reply = await client.get(`/ingestion/v1/${pathOf(id)}`, { headers: { 'X-Request-Id': requestId } });
        expectStatus(200, reply);
        expect(await readsOf(action)).toHaveLength(count);
        expect((await readsOf(action))[0]).toEqual({
          id: expect.stringMatching(/^aud_/),
          organizationId: expect.stringMatching(/^org_/),
          ...{ action, requestId, changes: {} },
          actor: { type: 'api_key', id: keyId },
          target: { type: 'ingestion_store', id: storeId },
          createdAt: server.now.toISOString().replace(/\.\d+Z/, 'Z'),
        });
        expect(await countOfReads()).toBe(count);
      }
    },
  );

  it('has an entry for each page, also an empty one', async () => {
    const { client, readsOf } = await givenAuditedStore();
    for (const search of ['', 'eventName=Nothing', 'from=2026-11-01&to=2026-11-02'])
      expectStatus(200, await client.get(`/ingestion/v1/events?${search}`));
    expect(await readsOf('events.listed')).toHaveLength(3);
  });

  it('names no event, no filter and nothing of what was shown', async () => {
    const { client, readsOf } = await givenAuditedStore();
    const event = { eventName: 'Lead', eventId: 'lead_7', customData: { note: 'secret_7' } };
    const [id = ''] = await sendAt(server, client, server.now, [event]);
    expectStatus(200, await client.get(`/ingestion/v1/events/${id}`));
    expectStatus(200, await client.get('/ingestion/v1/events?eventName=Lead'));
    const text = JSON.stringify([await readsOf('event.read'), await readsOf('events.listed')]);
    for (const part of [id, 'lead_7', 'secret_7', 'Lead']) expect(text).not.toContain(part);
  });

  it('is written before the data are shown: what cannot be recorded is not answered, 500', async () => {
    const { client, storeId } = await givenAuditedStore();
    const [id = ''] = await sendAt(server, client, server.now, [{ eventName: 'PageView', eventId: 'unseen_1' }]);
    const condition = sql.fragment`target_id <> ${sql.literalValue(storeId)}`;
    await server.database.query(sql.typeAlias('nothing')`
      ALTER TABLE core.audit_entry ADD CONSTRAINT no_read_is_recorded CHECK (${condition}) NOT VALID
    `);
    try {
      for (const path of ['events', `events/${id}`, 'stats']) {
        const reply = await client.get(`/ingestion/v1/${path}`);
        expect(reply).toMatchObject({ status: 500, body: { success: false, error: 'internal_error' } });
        expect(reply.text).not.toContain('unseen_1');
      }
    } finally {
      await server.database.query(sql.typeAlias('nothing')`
        ALTER TABLE core.audit_entry DROP CONSTRAINT no_read_is_recorded
      `);
    }
  });

  it('has nothing of refused requests', async () => {
    const store = await givenAuditedStore({ plan: 'enterprise', kind: 'normal' });
    const { client, organizationId, storeId, countOfReads } = store;
    const paths = ['events?limit=0', 'events?cursor=abc', 'events/nothing', 'stats?granularity=minute', 'stats?to=x'];
    for (const path of paths) expect([400, 404]).toContain((await client.get(`/ingestion/v1/${path}`)).status);
    const writer = { organizationId, product: 'ingestion', storeId, scopes: ['events:write'] };
    const limited = { organizationId, product: 'ingestion', storeId, rateLimit: { perMinute: 1 } };
    const clients: [TestClient, number][] = [
      [server.client(), 401],
      [server.client(`${store.key}x`), 401],
      [server.client(await server.givenKey(writer)), 403],
    ];
    const once = server.client(await server.givenKey(limited));
    expectStatus(404, await once.get('/ingestion/v1/events/nothing'));
    clients.push([once, 429]);
    for (const [refused, status] of clients)
      for (const path of ['events', 'events/evt_demo', 'stats'])
        expect((await refused.get(`/ingestion/v1/${path}`)).status).toBe(status);
    await changeStore(server, store, { subscription: 'CANCELED' });
    for (const path of ['events', 'stats']) expect((await client.get(`/ingestion/v1/${path}`)).status).toBe(403);
    expect(await countOfReads()).toBe(0);
  });

  it('has nothing of what is sent or tried out', async () => {
    const { client, admin, countOfReads } = await givenAuditedStore();
    const before = (await listAudit(admin)).length;
    const ndjson = { 'Content-Type': 'application/x-ndjson' };
    expectStatus(200, await client.post('/ingestion/v1/events', { eventName: 'PageView' }));
    expectStatus(200, await client.post('/ingestion/v1/events', [{ eventName: 'PageView' }]));
    expectStatus(200, await client.post('/ingestion/v1/events', '{"eventName":"PageView"}\n', { headers: ndjson }));
    expectStatus(200, await client.post('/ingestion/v1/events/validate', { eventName: 'PageView' }));
    expect(await countOfReads()).toBe(0);
    expect(await listAudit(admin)).toHaveLength(before);
  });

  it('is that of the organization, also for its test data, and of no other', async () => {
    const mine = await givenAuditedStore({ mode: 'test' });
    const other = await givenAuditedStore();
    expectStatus(200, await mine.client.get('/ingestion/v1/events'));
    expect(await mine.readsOf('events.listed')).toHaveLength(1);
    expect(await other.countOfReads()).toBe(0);
    expect(await listAudit(mine.admin, { action: 'events.listed', targetId: mine.storeId })).toHaveLength(1);
  });
});
