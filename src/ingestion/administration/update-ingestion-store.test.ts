import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { expectStatus, startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenIngestionStore, storesPath } from '../testing/administration.ts';

const server = await startProduct();
const update = (client: TestClient, id: string, body: unknown, mode = 'live') =>
  client.patch(`${storesPath}/${id}?mode=${mode}`, body);

const everything = {
  name: 'Lamps',
  currency: 'USD',
  timezone: 'America/New_York',
  country: 'US',
  plan: 'scale',
  subscription: 'PAST_DUE',
  kind: 'tester',
  requestsPerHour: 5_000,
  monthlyEventQuota: 7,
};

describe('updateIngestionStore', () => {
  it('changes each field alone and keeps the others, 200', async () => {
    const { client } = await givenAdministration(server);
    let expected = await givenIngestionStore(client, { monthlyEventQuota: 5 });
    for (const [name, value] of Object.entries(everything)) {
      expected = { ...expected, [name]: value, ...(name === 'plan' && { retentionDays: 180 }) };
      expect(expectStatus(200, await update(client, expected.id, { [name]: value })).body.data).toEqual(expected);
    }
    expect((await client.get(`${storesPath}/${expected.id}`)).body.data).toEqual(expected);
  });

  it('changes nothing for an empty object and leaves no entry, 200', async () => {
    const { client } = await givenAdministration(server);
    const store = await givenIngestionStore(client, everything);
    expect(expectStatus(200, await update(client, store.id, {})).body.data).toEqual(store);
    expect(await listAudit(client, { action: 'ingestion_store.updated' })).toEqual([]);
  });

  it('clears the country and the quota with null, which leaves that of the plan, 200', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client, everything);
    const { body } = await update(client, id, { country: null, monthlyEventQuota: null });
    expect(body.data).toMatchObject({ country: null, monthlyEventQuota: 10_000_000 });
    const [entry] = await listAudit(client, { action: 'ingestion_store.updated' });
    expect(entry.changes).toEqual({ country: { from: 'US', to: null }, monthlyEventQuota: { from: 7, to: null } });
  });

  it('takes the quota of the new plan along where the store has none of its own, 200', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client);
    const { body } = await update(client, id, { plan: 'enterprise' });
    expect(body.data).toMatchObject({ plan: 'enterprise', monthlyEventQuota: null, retentionDays: 365 });
  });

  it('spells currency, country and time zone as they are spelled, 200', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client);
    const { body } = await update(client, id, { currency: 'gbp', country: 'gb', timezone: 'europe/london' });
    expect(body.data).toMatchObject({ currency: 'GBP', country: 'GB', timezone: 'Europe/London' });
  });

  it('changes the store of the mode alone, 200', async () => {
    const { client } = await givenAdministration(server);
    const id = uniqueId('istore');
    for (const mode of ['live', 'test']) await givenIngestionStore(client, { id, mode });
    const { body } = await update(client, id, { name: 'Renamed' }, 'test');
    expect(body.data).toMatchObject({ mode: 'test', name: 'Renamed' });
    expect((await client.get(`${storesPath}/${id}`)).body.data.name).toBe('Given');
  });

  it('shuts out and lets in the keys of the store within a second', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client, { plan: 'enterprise' });
    const shop = server.client(await server.givenKey({ organizationId, product: 'ingestion', storeId: id }));
    const statusAfter = async (change: object) => {
      expectStatus(200, await update(client, id, change));
      server.advance(1_001);
      return (await shop.get('/ingestion/v1/events')).status;
    };
    expect(await statusAfter({ subscription: 'CANCELED' })).toBe(403);
    expect(await statusAfter({ kind: 'dev' })).toBe(200);
    expect(await statusAfter({ kind: 'normal', subscription: 'ACTIVE' })).toBe(200);
    expect(await statusAfter({ plan: 'scale' })).toBe(403);
  });

  it('keeps every one of several changes at once, 200', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client);
    const changes = Object.entries(everything).map(([name, value]) => ({ [name]: value }));
    const replies = await Promise.all(changes.map((change) => update(client, id, change)));
    expect(replies.map(({ status }) => status)).toEqual(changes.map(() => 200));
    expect((await client.get(`${storesPath}/${id}`)).body.data).toMatchObject(everything);
    expect(await listAudit(client, { action: 'ingestion_store.updated' })).toHaveLength(changes.length);
  });

  it.each([
    [{ name: '' }, 'name: Must not be empty'],
    [{ name: null }, 'name: Must be a string'],
    [{ currency: null }, 'currency: Must be a string'],
    [{ currency: 'XYZ' }, "currency: Currency 'XYZ' does not exist"],
    [{ timezone: 'Nowhere' }, "timezone: Time zone 'Nowhere' does not exist"],
    [{ country: 'Germany' }, 'country: Must match ^[A-Za-z]{2}$'],
    [{ plan: 'gold' }, 'plan: Must be one of: free, starter, growth, scale, enterprise'],
    [{ requestsPerHour: null }, 'requestsPerHour: Must be an integer'],
    [{ monthlyEventQuota: -1 }, 'monthlyEventQuota: Must be at least 0'],
  ])('refuses %j and changes nothing, 400', async (change, mistake) => {
    const { client } = await givenAdministration(server);
    const store = await givenIngestionStore(client);
    const reply = await update(client, store.id, { kind: 'dev', ...change });
    expect(mistakesOf(reply)).toEqual({ status: 400, code: 'invalid_request', mistakes: [`body ${mistake}`] });
    expect((await client.get(`${storesPath}/${store.id}`)).body.data).toEqual(store);
    expect(await listAudit(client, { action: 'ingestion_store.updated' })).toEqual([]);
  });

  it('names several mistakes at once, 400', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client);
    expect(mistakesOf(await update(client, id, { currency: 'ABC', timezone: 'Nowhere' })).mistakes).toEqual([
      "body currency: Currency 'ABC' does not exist",
      "body timezone: Time zone 'Nowhere' does not exist",
    ]);
  });

  it('does not know a store of nobody, of the other mode or of another organization, 404', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    const { id } = await givenIngestionStore(mine.client);
    const unknown = uniqueId('istore');
    for (const [client, asked, mode] of [
      [mine.client, unknown, 'live'],
      [mine.client, id, 'test'],
      [other.client, id, 'live'],
    ] as const) {
      const { status, body } = await update(client, asked, { name: 'Taken over' }, mode);
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: 'not_found', detail: `Ingestion store '${asked}' does not exist` });
    }
    expect((await mine.client.get(`${storesPath}/${id}`)).body.data.name).toBe('Given');
  });

  it('refuses a key that may only read, 403', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client);
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await update(server.client(key), id, { name: 'Mine' })).status).toBe(403);
  });

  it('writes what changed into the audit log, with who did it', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client);
    const headers = { 'X-Organization-Id': organizationId, 'X-Request-Id': 'req_updateStore1' };
    const change = { plan: 'scale', requestsPerHour: 5_000, name: 'Given' };
    expectStatus(200, await server.operator.patch(`${storesPath}/${id}`, change, { headers }));
    expect(await listAudit(client, { action: 'ingestion_store.updated' })).toEqual([
      {
        id: expect.stringMatching(/^aud_/),
        organizationId,
        action: 'ingestion_store.updated',
        actor: { type: 'operator', id: null },
        target: { type: 'ingestion_store', id },
        changes: { plan: { from: 'free', to: 'scale' }, requestsPerHour: { from: 1_000, to: 5_000 } },
        requestId: 'req_updateStore1',
        createdAt: `${server.now.toISOString().slice(0, 19)}Z`,
      },
    ]);
  });
});
