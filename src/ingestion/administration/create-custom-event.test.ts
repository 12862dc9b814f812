import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { expectStatus, startProduct } from '../../core/testing/start-product.ts';
import { customEventsPath, givenCustomEvent, givenIngestionStore } from '../testing/administration.ts';

const server = await startProduct();
const givenAdministeredStore = async (input: Record<string, unknown> = {}) => {
  const administration = await givenAdministration(server);
  const { id: storeId } = await givenIngestionStore(administration.client, { kind: 'dev', ...input });
  return { ...administration, storeId: storeId as string };
};

describe('createCustomEvent', () => {
  it('defines an active event of a live store, 201', async () => {
    const { client, storeId } = await givenAdministeredStore();
    const { status, body } = await client.post(customEventsPath, { storeId, name: 'QuizCompleted' });
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^cevt_[0-9a-z]{26}$/),
      storeId,
      mode: 'live',
      name: 'QuizCompleted',
      isActive: true,
      createdAt: '2026-11-21T12:00:00Z',
    });
    expect((await client.get(customEventsPath)).body.data).toEqual([body.data]);
  });

  it('keeps every field as it was sent, 201', async () => {
    const { client, storeId } = await givenAdministeredStore({ mode: 'test' });
    const sent = { storeId, mode: 'test', name: ' Prüfung "bestanden" 💡', isActive: false };
    expect(await givenCustomEvent(client, sent)).toMatchObject(sent);
  });

  it('takes null for absent in every optional field, 201', async () => {
    const { client, storeId } = await givenAdministeredStore();
    const event = await givenCustomEvent(client, { storeId, mode: null, isActive: null });
    expect(event).toMatchObject({ mode: 'live', isActive: true });
  });

  it('has the store take the event within a second', async () => {
    const { organizationId, client, storeId } = await givenAdministeredStore();
    const shop = server.client(await server.givenKey({ organizationId, product: 'ingestion', storeId }));
    const send = () => shop.post('/ingestion/v1/events', { eventName: 'QuizCompleted' });
    expect((await send()).body.error).toBe('event_not_found');
    await givenCustomEvent(client, { storeId });
    server.advance(1_001);
    expect((await send()).status).toBe(200);
  });

  it('lets names differ in upper and lower case, and other stores and the other mode have the same, 201', async () => {
    const { client, storeId } = await givenAdministeredStore({ id: 'istore_same' });
    await givenIngestionStore(client, { id: 'istore_same', mode: 'test' });
    const other = await givenIngestionStore(client);
    const events = [
      await givenCustomEvent(client, { storeId }),
      await givenCustomEvent(client, { storeId, name: 'quizCompleted' }),
      await givenCustomEvent(client, { storeId, name: 'purchase' }),
      await givenCustomEvent(client, { storeId, mode: 'test' }),
      await givenCustomEvent(client, { storeId: other.id }),
    ];
    expect(new Set(events.map(({ id }) => id)).size).toBe(5);
  });

  it('refuses a name that the store has, active or not, and changes nothing, 409', async () => {
    const { client, storeId } = await givenAdministeredStore();
    const event = await givenCustomEvent(client, { storeId, isActive: false });
    const { status, body } = await client.post(customEventsPath, { storeId, name: event.name });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'conflict',
      detail: "Custom event 'QuizCompleted' exists already in this store",
    });
    expect((await client.get(customEventsPath)).body.data).toEqual([event]);
    expect(await listAudit(client, { action: 'custom_event.created' })).toHaveLength(1);
  });

  it('gives a name to one of twenty who want it at once, 201 and 409', async () => {
    const { client, storeId } = await givenAdministeredStore();
    const create = () => client.post(customEventsPath, { storeId, name: 'Race' });
    const replies = await Promise.all(Array.from({ length: 20 }, create));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
    expect((await client.get(customEventsPath)).body.data).toHaveLength(1);
    expect(await listAudit(client, { action: 'custom_event.created' })).toHaveLength(1);
  });

  it('does not know a store of nobody, of the other mode or of another organization, 404', async () => {
    const [mine, other] = [await givenAdministeredStore(), await givenAdministeredStore()];
    const unknown = uniqueId('istore');
    for (const [storeId, mode] of [
      [unknown, 'live'],
      [mine.storeId, 'test'],
      [other.storeId, 'live'],
    ] as const) {
      const { status, body } = await mine.client.post(customEventsPath, { storeId, mode, name: 'QuizCompleted' });
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: 'not_found', detail: `Ingestion store '${storeId}' does not exist` });
    }
    expect(await listAudit(mine.client, { action: 'custom_event.created' })).toEqual([]);
  });

  it.each([
    [{ storeId: undefined }, 'storeId: Required'],
    [{ storeId: '' }, 'storeId: Must not be empty'],
    [{ storeId: 'i'.repeat(65) }, 'storeId: Must have at most 64 characters'],
    [{ mode: 'staging' }, 'mode: Must be one of: live, test'],
    [{ name: undefined }, 'name: Required'],
    [{ name: '' }, 'name: Must not be empty'],
    [{ name: 'x'.repeat(201) }, 'name: Must have at most 200 characters'],
    [{ name: 'Purchase' }, "name: 'Purchase' is a standard event"],
    [{ name: 'PageView' }, "name: 'PageView' is a standard event"],
    [{ isActive: 'yes' }, 'isActive: Must be a boolean'],
  ])('refuses %j, 400', async (wrong, mistake) => {
    const { client, storeId } = await givenAdministeredStore();
    const reply = await client.post(customEventsPath, { storeId, name: 'QuizCompleted', ...wrong });
    expect(mistakesOf(reply)).toEqual({ status: 400, code: 'invalid_request', mistakes: [`body ${mistake}`] });
    expect((await client.get(customEventsPath)).body.data).toEqual([]);
  });

  it('asks the operator for an organization, 400, and works for it, 201', async () => {
    const { organizationId, storeId } = await givenAdministeredStore();
    const create = (headers: Record<string, string>) =>
      server.operator.post(customEventsPath, { storeId, name: 'QuizCompleted' }, { headers });
    expect(mistakesOf(await create({})).mistakes).toEqual(['header X-Organization-Id: Required']);
    expect((await create({ 'X-Organization-Id': uniqueId('org') })).status).toBe(404);
    expectStatus(201, await create({ 'X-Organization-Id': organizationId }));
  });

  it('refuses a key that may only read, 403', async () => {
    const { organizationId, storeId } = await givenAdministeredStore();
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).post(customEventsPath, { storeId, name: 'QuizCompleted' })).status).toBe(403);
  });

  it('writes what was set into the audit log', async () => {
    const { organizationId, client, keyId, storeId } = await givenAdministeredStore();
    const { id } = await givenCustomEvent(client, { storeId });
    expect(await listAudit(client, { targetId: id })).toEqual([
      {
        id: expect.stringMatching(/^aud_/),
        organizationId,
        action: 'custom_event.created',
        actor: { type: 'api_key', id: keyId },
        target: { type: 'custom_event', id },
        changes: {
          storeId: { from: null, to: storeId },
          mode: { from: null, to: 'live' },
          name: { from: null, to: 'QuizCompleted' },
          isActive: { from: null, to: true },
        },
        requestId: expect.stringMatching(/^req_/),
        createdAt: `${server.now.toISOString().slice(0, 19)}Z`,
      },
    ]);
  });
});
