import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenIngestionStore, storesPath } from '../testing/administration.ts';

const server = await startProduct();
const minimal = { name: 'Lighting shop', currency: 'EUR' };
const full = {
  mode: 'test',
  name: '  Lämpchen "&" Co 💡',
  currency: 'EUR',
  timezone: 'Europe/Berlin',
  country: 'DE',
  plan: 'growth',
  subscription: 'TRIALING',
  kind: 'tester',
  requestsPerHour: 5_000,
  monthlyEventQuota: 2_000_000,
};

describe('createIngestionStore', () => {
  it('adds a live store on the free plan from its name and currency alone, 201', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { status, body } = await client.post(storesPath, minimal);
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^istore_[0-9a-z]{26}$/),
      organizationId,
      mode: 'live',
      ...minimal,
      timezone: 'UTC',
      country: null,
      plan: 'free',
      subscription: 'ACTIVE',
      kind: 'normal',
      requestsPerHour: 1_000,
      monthlyEventQuota: 10_000,
      retentionDays: 30,
      createdAt: '2026-11-21T12:00:00Z',
    });
    expect((await client.get(`${storesPath}/${body.data.id}`)).body).toEqual(body);
  });

  it('keeps every field as it was sent, 201', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const id = uniqueId('istore');
    const { status, body } = await client.post(storesPath, { id, ...full });
    expect(status).toBe(201);
    const fixed = { organizationId, retentionDays: 90, createdAt: '2026-11-21T12:00:00Z' };
    expect(body.data).toEqual({ id, ...full, ...fixed });
  });

  it('spells currency, country and time zone as they are spelled, 201', async () => {
    const { client } = await givenAdministration(server);
    const store = await givenIngestionStore(client, { currency: 'jpy', country: 'de', timezone: 'america/new_york' });
    expect(store).toMatchObject({ currency: 'JPY', country: 'DE', timezone: 'America/New_York' });
  });

  it.each([
    ['free', 10_000, 30],
    ['starter', 100_000, 60],
    ['growth', 1_000_000, 90],
    ['scale', 10_000_000, 180],
    ['enterprise', null, 365],
  ])('gives the plan %s its quota of %j events a month and keeps them %i days, 201', async (plan, quota, days) => {
    const { client } = await givenAdministration(server);
    const store = await givenIngestionStore(client, { plan });
    expect(store).toMatchObject({ plan, monthlyEventQuota: quota, retentionDays: days });
  });

  it('takes a quota of its own, none at all too, 201', async () => {
    const { client } = await givenAdministration(server);
    for (const monthlyEventQuota of [0, 9_007_199_254_740_991])
      expect(await givenIngestionStore(client, { monthlyEventQuota })).toMatchObject({ monthlyEventQuota });
  });

  it('takes null for absent in every optional field, 201', async () => {
    const { client } = await givenAdministration(server);
    const names = ['id', ...Object.keys(full).filter((name) => !(name in minimal))];
    const absent = Object.fromEntries(names.map((name) => [name, null]));
    expect(await givenIngestionStore(client, absent)).toMatchObject({
      ...{ mode: 'live', timezone: 'UTC', country: null, plan: 'free', subscription: 'ACTIVE', kind: 'normal' },
      ...{ requestsPerHour: 1_000, monthlyEventQuota: 10_000 },
    });
  });

  it('refuses an id that is taken and changes nothing, 409', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client, { id: uniqueId('istore'), name: 'The first' });
    const { status, body } = await client.post(storesPath, { ...minimal, id });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'conflict', detail: `Ingestion store '${id}' exists already` });
    expect((await client.get(`${storesPath}/${id}`)).body.data.name).toBe('The first');
    expect(await listAudit(client, { targetId: id })).toHaveLength(1);
  });

  it('lets the other mode and another organization have the same id, 201', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    const { id } = await givenIngestionStore(mine.client, { id: uniqueId('istore') });
    expect(await givenIngestionStore(mine.client, { id, mode: 'test' })).toMatchObject({ id, mode: 'test' });
    expect(await givenIngestionStore(other.client, { id })).toMatchObject({ id, organizationId: other.organizationId });
  });

  it('gives an id to one of twenty who want it at once, 201 and 409', async () => {
    const { client } = await givenAdministration(server);
    const id = uniqueId('istore');
    const replies = await Promise.all(Array.from({ length: 20 }, () => client.post(storesPath, { ...minimal, id })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
    expect(await listAudit(client, { targetId: id })).toHaveLength(1);
  });

  it('makes stores that keys can be made for, of the same mode, 201 and 404', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client, { mode: 'test', kind: 'dev' });
    const order = { product: 'ingestion', name: 'Shop', storeId: id };
    expect((await client.post('/admin/v1/api-keys', { ...order, mode: 'live' })).status).toBe(404);
    const key = await server.givenKey({ organizationId, product: 'ingestion', mode: 'test', storeId: id });
    expect((await server.client(key).get('/ingestion/v1/events')).status).toBe(200);
  });

  it.each([
    [{ name: undefined }, 'name: Required'],
    [{ name: '' }, 'name: Must not be empty'],
    [{ name: 'x'.repeat(201) }, 'name: Must have at most 200 characters'],
    [{ currency: undefined }, 'currency: Required'],
    [{ currency: 'EURO' }, 'currency: Must match ^[A-Za-z]{3}$'],
    [{ currency: 'XYZ' }, "currency: Currency 'XYZ' does not exist"],
    [{ id: 'store_1' }, 'id: Must match ^istore_[A-Za-z0-9]{1,40}$'],
    [{ id: 'istore_' }, 'id: Must match ^istore_[A-Za-z0-9]{1,40}$'],
    [{ mode: 'staging' }, 'mode: Must be one of: live, test'],
    [{ timezone: 'Mars/Olympus' }, "timezone: Time zone 'Mars/Olympus' does not exist"],
    [{ timezone: '+02:00' }, "timezone: Time zone '+02:00' does not exist"],
    [{ country: 'DEU' }, 'country: Must match ^[A-Za-z]{2}$'],
    [{ plan: 'gold' }, 'plan: Must be one of: free, starter, growth, scale, enterprise'],
    [{ subscription: 'active' }, 'subscription: Must be one of: ACTIVE, TRIALING, PAST_DUE, CANCELED'],
    [{ kind: 'demo' }, 'kind: Must be one of: normal, tester, dev'],
    [{ requestsPerHour: 0 }, 'requestsPerHour: Must be at least 1'],
    [{ requestsPerHour: 1_000_001 }, 'requestsPerHour: Must be at most 1000000'],
    [{ monthlyEventQuota: -1 }, 'monthlyEventQuota: Must be at least 0'],
    [{ monthlyEventQuota: 1.5 }, 'monthlyEventQuota: Must be an integer'],
  ])('refuses %j, 400', async (wrong, mistake) => {
    const { client } = await givenAdministration(server);
    const reply = await client.post(storesPath, { ...minimal, ...wrong });
    expect(mistakesOf(reply)).toEqual({ status: 400, code: 'invalid_request', mistakes: [`body ${mistake}`] });
    expect((await client.get(storesPath)).body.data).toEqual([]);
  });

  it('names a currency and a time zone that do not exist at once, 400', async () => {
    const { client } = await givenAdministration(server);
    const reply = await client.post(storesPath, { ...minimal, currency: 'ABC', timezone: 'Nowhere' });
    expect(mistakesOf(reply).mistakes).toEqual([
      "body currency: Currency 'ABC' does not exist",
      "body timezone: Time zone 'Nowhere' does not exist",
    ]);
  });

  it('asks the operator for an organization, 400, that exists, 404, and works for it, 201', async () => {
    const create = (headers: Record<string, string>) => server.operator.post(storesPath, minimal, { headers });
    expect(mistakesOf(await create({})).mistakes).toEqual(['header X-Organization-Id: Required']);
    expect((await create({ 'X-Organization-Id': uniqueId('org') })).status).toBe(404);
    const { organizationId, client } = await givenAdministration(server);
    const { body } = await create({ 'X-Organization-Id': organizationId });
    expect((await client.get(`${storesPath}/${body.data.id}`)).status).toBe(200);
  });

  it('refuses a key that may only read, 403', async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).post(storesPath, minimal)).status).toBe(403);
  });

  it('writes what was set into the audit log', async () => {
    const { organizationId, client, keyId } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client, { country: 'at', plan: 'scale' });
    const entries = await listAudit(client, { targetId: id });
    expect(entries).toMatchObject([
      {
        organizationId,
        action: 'ingestion_store.created',
        actor: { type: 'api_key', id: keyId },
        target: { type: 'ingestion_store', id },
      },
    ]);
    expect(entries[0].changes).toEqual({
      mode: { from: null, to: 'live' },
      name: { from: null, to: 'Given' },
      currency: { from: null, to: 'EUR' },
      timezone: { from: null, to: 'UTC' },
      country: { from: null, to: 'AT' },
      plan: { from: null, to: 'scale' },
      subscription: { from: null, to: 'ACTIVE' },
      kind: { from: null, to: 'normal' },
      requestsPerHour: { from: null, to: 1_000 },
    });
  });
});
