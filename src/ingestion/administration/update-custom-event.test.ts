import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { expectStatus, startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { customEventsPath, givenCustomEvent, givenIngestionStore } from '../testing/administration.ts';

const server = await startProduct();
const update = (client: TestClient, id: string, body: unknown, mode = 'live') =>
  client.patch(`${customEventsPath}/${id}?mode=${mode}`, body);

const givenEvent = async (mode = 'live') => {
  const administration = await givenAdministration(server);
  const { id: storeId } = await givenIngestionStore(administration.client, { kind: 'dev', mode });
  return { ...administration, storeId, event: await givenCustomEvent(administration.client, { storeId, mode }) };
};

describe('updateCustomEvent', () => {
  it('switches a custom event off and on, 200', async () => {
    const { client, event } = await givenEvent('test');
    for (const isActive of [false, true]) {
      const { body } = expectStatus(200, await update(client, event.id, { isActive }, 'test'));
      expect(body.data).toEqual({ ...event, isActive });
      expect((await client.get(customEventsPath)).body.data).toEqual([body.data]);
    }
  });

  it('changes nothing for an empty object, unknown fields or the same value, and leaves no entry, 200', async () => {
    const { client, event } = await givenEvent();
    for (const change of [{}, { name: 'Renamed', storeId: 'istore_other' }, { isActive: true }])
      expect(expectStatus(200, await update(client, event.id, change)).body.data).toEqual(event);
    expect(await listAudit(client, { action: 'custom_event.updated' })).toEqual([]);
  });

  it('has the store refuse and take the event within a second', async () => {
    const { organizationId, client, storeId, event } = await givenEvent();
    const shop = server.client(await server.givenKey({ organizationId, product: 'ingestion', storeId }));
    const answerAfter = async (isActive: boolean) => {
      expectStatus(200, await update(client, event.id, { isActive }));
      server.advance(1_001);
      return (await shop.post('/ingestion/v1/events', { eventName: event.name })).body;
    };
    expect(await answerAfter(false)).toMatchObject({ success: false, error: 'event_not_found' });
    expect(await answerAfter(true)).toMatchObject({ success: true });
  });

  it.each([
    [{ isActive: null }, 'isActive: Must be a boolean'],
    [{ isActive: 'no' }, 'isActive: Must be a boolean'],
    [{ isActive: 0 }, 'isActive: Must be a boolean'],
  ])('refuses %j, 400', async (change, mistake) => {
    const { client, event } = await givenEvent();
    expect(mistakesOf(await update(client, event.id, change))).toEqual({
      status: 400,
      code: 'invalid_request',
      mistakes: [`body ${mistake}`],
    });
    expect((await client.get(customEventsPath)).body.data).toEqual([event]);
  });

  it('does not know one of nobody, of the other mode or of another organization, 404', async () => {
    const [mine, other] = [await givenEvent(), await givenEvent()];
    const unknown = uniqueId('cevt');
    for (const [client, asked, mode] of [
      [mine.client, unknown, 'live'],
      [mine.client, mine.event.id, 'test'],
      [mine.client, mine.event.name, 'live'],
      [other.client, mine.event.id, 'live'],
    ] as const) {
      const { status, body } = await update(client, asked, { isActive: false }, mode);
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: 'not_found', detail: `Custom event '${asked}' does not exist` });
    }
    expect((await mine.client.get(customEventsPath)).body.data).toEqual([mine.event]);
  });

  it('refuses a key that may only read, 403', async () => {
    const { organizationId, event } = await givenEvent();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await update(server.client(key), event.id, { isActive: false })).status).toBe(403);
  });

  it('writes one entry into the audit log for twenty who switch it off at once', async () => {
    const { organizationId, client, keyId, event } = await givenEvent();
    const off = () => update(client, event.id, { isActive: false });
    const replies = await Promise.all(Array.from({ length: 20 }, off));
    expect(replies.map(({ status }) => status)).toEqual(Array(20).fill(200));
    const entries = await listAudit(client, { action: 'custom_event.updated' });
    expect(entries).toMatchObject([
      { organizationId, actor: { type: 'api_key', id: keyId }, target: { type: 'custom_event', id: event.id } },
    ]);
    expect(entries[0].changes).toEqual({ isActive: { from: true, to: false } });
  });
});
