import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { wire } from '../../core/testing/wire.ts';
import { isStandardEvent } from '../domain/standard-events.ts';
import { givenStore, secondsOf, uniqueEventId } from '../testing/fixtures.ts';
import { givenEvent, listed, refusalOf, resultsOf, send } from '../testing/sending.ts';

const server = await startProduct();
const { client, key, organizationId, storeId } = await givenStore(server);
const isId = expect.stringMatching(/^evt_[0-9a-z]{26}$/);
const limitBytes = 524_288;

const everyUserData = {
  ...{ email: 'kunde@example.com', phone: '+493099999999', firstName: 'Kim', lastName: 'Kunde' },
  ...{ city: 'Berlin', state: 'BE', zip: '10115', country: 'DE', externalId: 'customer-7' },
  ...{ clientIpAddress: '203.0.113.7', clientUserAgent: 'Mozilla/5.0', fbc: 'fb.1.1.a', fbp: 'fb.1.1.1' },
  ...{ fbclid: 'IwAR0', gclid: 'Cj0', ttclid: 'E.C.P', msclkid: '0ms', epik: 'dj0', sccid: 'sc', li_fat_id: 'li' },
  ...{ twclid: '2-tw', rdt_cid: 'rdt', dateOfBirth: '19900131', gender: 'f' },
};
const error = (message: string, details?: Record<string, string>, label = 'validation_failed') => ({
  ...{ status: 400, success: false, error: label, message },
  ...(details && { details }),
});

describe('createEvents', () => {
  it('takes an event of which only the name is known, as of now, 200', async () => {
    server.advance(700);
    const { status, body } = await send(client, { eventName: 'PageView' });
    expect({ status, body }).toEqual({
      status: 200,
      body: { success: true, id: isId, eventId: body.id, duplicate: false },
    });
    expect((await listed(client))[0]).toEqual({
      ...{ id: body.id, eventName: 'PageView', eventId: body.id, eventTime: secondsOf(server), source: 'API' },
      ...{ customData: null, createdAt: '2026-11-21T12:00:00Z', deliveries: [] },
    });
  });

  it('takes the event of the source document, 200', async () => {
    const event = {
      ...{ eventName: 'Purchase', eventId: 'purchase_1730000000_abc', eventTime: secondsOf(server, -60) },
      userData: { email: 'kunde@example.com', phone: '+493099999999' },
      customData: {
        ...{ currency: 'EUR', value: 49.99, orderId: 'ORDER-123' },
        contents: [{ id: 'prod-1', quantity: 1, itemPrice: 49.99 }],
      },
    };
    const { status, body } = await send(client, event);
    expect({ status, body }).toEqual({
      status: 200,
      body: { success: true, id: isId, eventId: event.eventId, duplicate: false },
    });
    expect(await send(client, event)).toMatchObject({ status: 200, body: { ...body, duplicate: true } });
  });

  it('takes every field of userData and gives nothing of it back, 200', async () => {
    const shop = await givenStore(server);
    await givenEvent(shop.client, { eventName: 'Lead', userData: everyUserData });
    const { text } = await shop.client.get('/ingestion/v1/events');
    for (const [name, value] of Object.entries(everyUserData)) {
      expect(text).not.toContain(name);
      if (value.length > 4) expect(text).not.toContain(value);
    }
  });

  it.each([
    ['an e-mail address that is none', { email: 'none' }],
    ['a phone that is none', { phone: 'call me' }],
    ['empty texts', { email: '', phone: ' ', firstName: '', externalId: '' }],
    ['null for every field', Object.fromEntries(Object.keys(everyUserData).map((name) => [name, null]))],
    ['what is hashed already', { email: 'fb61a1c0812291896b616dcf76f12acf06182ec900e8cfef58a2959bb64fedc5' }],
    ['fields it does not know', { loyaltyNumber: 5, nested: { a: [] } }],
    ['strange text', { email: "'; --@example.com", phone: '☎', country: '🇩🇪', zip: '\u2028' }],
  ])('takes %s in userData, 200', async (_, userData) => {
    expect(await givenEvent(client, { eventName: 'Lead', userData })).toMatchObject({ duplicate: false });
  });

  it('ignores fields it does not know, and takes null as absent, 200', async () => {
    const absent = { eventId: null, eventTime: null, eventSourceUrl: null, userData: null, customData: null };
    const unknown = { id: 'evt_mine', source: 'PIXEL', action_source: 'web', nested: { deep: [null] }, __v: 1 };
    const { id, eventId } = await givenEvent(client, { eventName: 'PageView', ...absent, ...unknown });
    expect(id).toBe(eventId);
    expect((await listed(client)).find((event: { id: string }) => event.id === id)).toMatchObject({
      ...{ source: 'API', eventTime: secondsOf(server), customData: null },
    });
  });

  it('takes every standard event, and a custom one of the store while it is active, 200', async () => {
    const names =
      'PageView AddPaymentInfo AddToCart AddToWishlist CompleteRegistration Contact CustomizeProduct Donate '
        .concat('FindLocation InitiateCheckout Lead Purchase Schedule Search StartTrial SubmitApplication Subscribe ')
        .concat('ViewContent')
        .split(' ');
    expect(names.filter(isStandardEvent)).toHaveLength(18);
    for (const eventName of names) expect(await givenEvent(client, { eventName })).toMatchObject({ duplicate: false });

    const headers = { 'X-Organization-Id': organizationId };
    const custom = { storeId, name: 'Loyalty Signup', isActive: true };
    const { body } = await server.operator.post('/admin/v1/custom-events', custom, { headers });
    server.advance(1_000);
    expect(await givenEvent(client, { eventName: 'Loyalty Signup' })).toMatchObject({ duplicate: false });
    await server.operator.patch(`/admin/v1/custom-events/${body.data.id}`, { isActive: false }, { headers });
    server.advance(1_000);
    const message = "Event 'Loyalty Signup' is not defined for this store";
    expect(refusalOf(await send(client, { eventName: 'Loyalty Signup' }))).toEqual(
      error(message, { eventName: message }, 'event_not_found'),
    );
    const other = await givenStore(server, { organizationId });
    expect((await send(other.client, { eventName: 'Loyalty Signup' })).status).toBe(400);
  });

  describe('eventTime', () => {
    it.each([
      [-86_400, -86_400],
      [300, 300],
      [300.999, 300],
      [-0.5, -1],
      [-86_399.5, -86_400],
    ])('is accepted %d s from now, a fraction floored, 200', async (moved, expected) => {
      const { id } = await givenEvent(client, { eventName: 'PageView', eventTime: secondsOf(server) + moved });
      expect((await client.get(`/ingestion/v1/events/${id}`)).body.data.eventTime).toBe(secondsOf(server, expected));
    });

    const window = 'Must be from 24 hours ago to 5 minutes ahead';
    const milliseconds = 'Must be in seconds; these look like milliseconds, divide them by 1000';
    it.each<[unknown, string]>([
      [secondsOf(server, -86_401), window],
      [secondsOf(server, 303), window],
      [secondsOf(server) - 86_400.001, window],
      [0, window],
      [-1, window],
      [secondsOf(server) * 1_000, milliseconds],
      ['1795262400', 'Must be a number'],
      [true, 'Must be a number'],
      ['2026-11-21T12:00:00Z', 'Must be a number'],
    ])('is refused as %j, alone 400, in a list only that event', async (eventTime, reason) => {
      const message = `eventTime: ${reason[0]?.toLowerCase()}${reason.slice(1)}`;
      const event = { eventName: 'PageView', eventId: 'timed', eventTime };
      expect(refusalOf(await send(client, event))).toEqual(error(message, { eventTime: reason }));
      expect(await resultsOf(client, [event])).toEqual([
        { index: 0, eventId: 'timed', success: false, error: 'validation_failed', message },
      ]);
    });
  });

  it.each([
    ['eventName is required', {}, { eventName: 'Required' }],
    ['eventName: must not be empty', { eventName: '' }, { eventName: 'Must not be empty' }],
    ['eventId: must not be empty', { eventName: 'Lead', eventId: '' }, { eventId: 'Must not be empty' }],
    [
      'eventName is required',
      { eventId: 5, userData: { email: 5, zip: 10_115 } },
      {
        ...{ eventName: 'Required', eventId: 'Must be a string' },
        ...{ 'userData.email': 'Must be a string', 'userData.zip': 'Must be a string' },
      },
    ],
  ])('says all that is wrong, the first in the message: %s, 400', async (message, event, details) => {
    expect(refusalOf(await send(client, event))).toEqual(error(message, details));
  });

  it('takes an eventId of 200 characters and refuses one of 201, 400', async () => {
    const eventId = `${uniqueEventId().padEnd(50, '_')}${'😀'.repeat(150)}`;
    expect(await givenEvent(client, { eventName: 'PageView', eventId })).toMatchObject({ eventId, duplicate: false });
    const [unknown] = await resultsOf(client, [{ eventName: 'Unknown', eventId }]);
    expect(unknown).toMatchObject({ error: 'event_not_found', eventId });
    expect((await send(client, { eventName: 'PageView', eventId: `${eventId}x` })).status).toBe(400);
  });

  it.each([
    ['a NUL', String.raw`"eventId":"a\u0000b"`, 'NUL characters cannot be stored'],
    ['half a surrogate pair', String.raw`"eventSourceUrl":"\ud800"`, 'Unpaired surrogates are not text'],
    ['half a surrogate pair in userData', String.raw`"userData":{"city":"\udc00"}`, 'Unpaired surrogates are not text'],
    ['a number beyond 2^53', '"unknown":9007199254740993', 'Number 9007199254740993 is beyond 2^53'],
    ['an infinite number', '"unknown":[1e400]', 'Number 1e400 is beyond 2^53'],
    ['65 levels', `"unknown":${'['.repeat(64)}${']'.repeat(64)}`, 'Nested deeper than 64 levels'],
    ['a NUL in a name', String.raw`"a\u0000":1`, 'NUL characters cannot be stored'],
  ])('refuses %s outside of customData, alone 400, in a list only that event', async (_, member, reason) => {
    const bad = `{"eventName":"PageView",${member},"customData":{"a":1e400,"b":"\\u0000"}}`;
    const alone = refusalOf(await send(client, bad));
    expect(alone).toMatchObject({ status: 400, error: 'validation_failed' });
    expect(alone.message.toLowerCase()).toContain(reason.toLowerCase());
    const results = await resultsOf(client, `[{"eventName":"Lead"},${bad},{"eventName":"Lead"}]`);
    expect(results[1]).toMatchObject({ success: false, error: 'validation_failed', message: alone.message });
    expect([results[0], results[2]]).toMatchObject([{ success: true }, { success: true }]);
  });

  it('takes a body of 524,288 bytes, 200, and refuses one byte more, announced or not, 413', async () => {
    const { send: sendRaw } = wire(server.origin);
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
    const event = (bytes: number) => `{"eventName":"PageView","customData":{"a":"${'x'.repeat(bytes - 46)}"}}`;
    expect(event(limitBytes)).toHaveLength(limitBytes);
    for (const chunked of [false, true]) {
      const post = (bytes: number) =>
        sendRaw({ method: 'POST', path: '/ingestion/v1/events', headers, chunked, body: event(bytes) });
      expect(await post(limitBytes)).toMatchObject({ status: 200, body: { duplicate: false } });
      expect(refusalOf(await post(limitBytes + 1))).toEqual({
        ...{ status: 413, success: false, error: 'Request body too large' },
        message: `Request body is larger than ${limitBytes} bytes`,
      });
    }
  });

  it('needs a key that may write, 401, 403', async () => {
    expect(refusalOf(await send(server.client(), { eventName: 'PageView' }))).toMatchObject({
      ...{ status: 401, error: 'unauthorized' },
    });
    const reader = await givenStore(server, { organizationId, scopes: ['events:read', 'stats:read'] });
    expect(refusalOf(await send(reader.client, {}))).toMatchObject({
      ...{ status: 403, error: 'Permission events:write required' },
    });
  });

  it('needs an Enterprise plan and an active subscription, 403', async () => {
    const shop = await givenStore(server, { kind: 'normal', plan: 'scale', subscription: 'ACTIVE' });
    expect(refusalOf(await send(shop.client, '{'))).toMatchObject({ status: 403, error: 'Enterprise plan required' });
  });

  it('needs JSON, 415, that can be read, 400', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    expect(refusalOf(await client.post('/ingestion/v1/events', '{}', { headers }))).toMatchObject({
      ...{ status: 415, error: 'unsupported_media_type' },
      message: 'Content-Type must be application/json or application/x-ndjson',
    });
    const forms = 'Body must be an object or an array';
    for (const [body, message] of [
      ['{', 'Body is not valid JSON'],
      ['{"eventName":"PageView"}}', 'Body is not valid JSON'],
      ['', 'Body is required'],
      ...['null', '5', '"text"', 'true'].map((value) => [value, forms]),
    ])
      expect(refusalOf(await send(client, body))).toEqual(error(message ?? '', undefined));
  });
});
