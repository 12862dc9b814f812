import { describe, expect, it } from 'vitest';
import { newId } from '../../core/identifiers/identifier.ts';
import { expectStatus, startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenStore, secondsOf, uniqueEventId } from '../testing/fixtures.ts';
import { listed, refusalOf, sendAt } from '../testing/reads.ts';
import { addEvents } from '../testing/rows.ts';

const server = await startProduct();

const getEvent = (client: TestClient, id: string) => client.get(`/ingestion/v1/events/${encodeURIComponent(id)}`);
const found = async (client: TestClient, id: string) => expectStatus(200, await getEvent(client, id)).body.data;

describe('getEvent', () => {
  it('shows an event as the list does, 200', async () => {
    const { client } = await givenStore(server);
    const eventId = uniqueEventId();
    const customData = { value: 1, currency: 'EUR', contents: [{ id: 'prod-1', quantity: 1, itemPrice: 1 }] };
    const userData = { email: 'kunde@example.com', gclid: 'Cj0demo' };
    const eventTime = secondsOf(server, -30);
    const event = { eventName: 'Purchase', eventId, eventTime, customData, userData };
    const [id = ''] = await sendAt(server, client, server.now, [event]);
    const data = await found(client, id);
    expect(data).toEqual({
      ...{ id, eventName: 'Purchase', eventId, eventTime, source: 'API', customData },
      createdAt: server.now.toISOString().replace(/\.\d+Z/, 'Z'),
      deliveries: [],
    });
    expect(data).toEqual((await listed(client)).data[0]);
  });

  it('shows customData letter by letter as it was sent, and null where none was, 200', async () => {
    const { client } = await givenStore(server);
    const customData = '{"b":1.0,"a":1e400,"n":12345678901234567890,"t":"\\u0000\\u00e9","b":2 , "o" : { } }';
    const sent = `{"eventName":"Lead","customData": ${customData}}`;
    const { body } = expectStatus(200, await client.post('/ingestion/v1/events', sent));
    expect((await getEvent(client, body.id)).text).toContain(`"customData":${customData}`);
    const [id = ''] = await sendAt(server, client, server.now, [{ eventName: 'Lead', customData: null }]);
    expect((await found(client, id)).customData).toBeNull();
  });

  it('shows it by the id that a duplicate was answered with, 200', async () => {
    const { client } = await givenStore(server);
    const event = { eventName: 'Lead', eventId: uniqueEventId() };
    const [id = ''] = await sendAt(server, client, server.now, [event]);
    const { body } = expectStatus(200, await client.post('/ingestion/v1/events', { ...event, eventName: 'Search' }));
    expect(body).toMatchObject({ duplicate: true, id });
    expect(await found(client, id)).toMatchObject(event);
  });

  it.each(['evt_abc123', 'evt_demo', 'X', 'x'.repeat(64), 'ünï cødé/#?%', 'evt_7zzzzzzzzzzzzzzzzzzzzzzzzz'])(
    'shows one whose id %s carries no time, 200',
    async (id) => {
      const { client, organizationId: tenantId, storeId } = await givenStore(server);
      await addEvents(server, { tenantId, storeId }, [{ id, eventTime: server.now }]);
      expect((await found(client, id)).id).toBe(id);
    },
  );

  it('does not know an id of nobody, of another store, of the other mode or of another organization, 404', async () => {
    const mine = await givenStore(server);
    const { organizationId } = mine;
    const others = [
      await givenStore(server, { organizationId }),
      await givenStore(server, { organizationId, mode: 'test', id: mine.storeId }),
      await givenStore(server, { id: mine.storeId }),
    ];
    const [id = ''] = await sendAt(server, mine.client, server.now, [{ eventName: 'PageView' }]);
    const place = { tenantId: organizationId, storeId: mine.storeId };
    await addEvents(server, place, [{ id: 'evt_chosen', eventTime: server.now }]);
    const strange = ['nobody', newId('evt', server.now), id.slice(0, -1), id.toUpperCase(), "' OR 1=1 --"];
    for (const [client, asked] of [
      ...others.flatMap(({ client }) => [id, 'evt_chosen'].map((one) => [client, one] as const)),
      ...strange.map((one) => [mine.client, one] as const),
    ])
      expect(refusalOf(await getEvent(client, asked))).toEqual({
        status: 404,
        success: false,
        error: 'not_found',
        message: `Event '${asked}' does not exist`,
      });
    expect((await found(mine.client, id)).id).toBe(id);
    expect((await found(mine.client, 'evt_chosen')).id).toBe('evt_chosen');
  });

  it.each([
    ['x'.repeat(65), 'Must have at most 64 characters'],
    ['%00', 'NUL characters are not allowed'],
    ['%zz', 'Malformed percent-encoding'],
  ])('refuses the id %s, 400', async (id, reason) => {
    const { client } = await givenStore(server);
    expect(refusalOf(await client.get(`/ingestion/v1/events/${id}`))).toMatchObject({
      ...{ status: 400, success: false, error: 'validation_failed' },
      details: { id: reason },
    });
  });
});
