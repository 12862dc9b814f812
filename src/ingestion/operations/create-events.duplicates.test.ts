import { describe, expect, it } from 'vitest';
import { startProduct, type TestReply } from '../../core/testing/start-product.ts';
import { givenStore, secondsOf, uniqueEventId } from '../testing/fixtures.ts';
import { countedEvents, givenEvent, listed, send } from '../testing/sending.ts';

const server = await startProduct();
const windowMs = 20 * 60 * 1_000;
const hundred = Array.from({ length: 100 }, (_, index) => index);

const lead = (changes: Record<string, unknown> = {}) => ({
  eventName: 'Lead',
  eventTime: secondsOf(server),
  eventSourceUrl: 'https://shop.example.com/',
  userData: { email: 'kunde@example.com' },
  customData: { a: 1 },
  ...changes,
});
const purchase = (customData: unknown, changes: Record<string, unknown> = {}) => ({
  ...{ eventName: 'Purchase', customData },
  ...changes,
});
const order = { orderId: 'ORDER-1', value: 49.99, currency: 'EUR' };

/** Which of the replies was accepted, when it is one; all others must repeat it. */
const acceptedOf = (replies: readonly TestReply[]) => {
  const accepted = replies.filter(({ body }) => body.duplicate === false);
  expect(accepted).toHaveLength(1);
  const id: string = accepted[0]?.body.id;
  for (const { status, body } of replies) expect({ status, id: body.id }).toEqual({ status: 200, id });
  return id;
};

describe('createEvents', () => {
  describe('an eventId', () => {
    it('is accepted once of a hundred that come at once, and counted once, 200', async () => {
      const { client } = await givenStore(server);
      const eventId = uniqueEventId();
      const replies = await Promise.all(hundred.map(() => send(client, { eventName: 'PageView', eventId })));
      const id = acceptedOf(replies);
      expect(replies.every(({ body }) => body.eventId === eventId)).toBe(true);
      expect((await listed(client)).map((event: { id: string }) => event.id)).toEqual([id]);
      expect(await countedEvents(client)).toBe(1);
    });

    it('is a duplicate for 20 minutes from its first acceptance, whatever else differs, and then new, 200', async () => {
      const { client } = await givenStore(server);
      const eventId = uniqueEventId();
      const start = server.now;
      const first = await givenEvent(client, { eventName: 'PageView', eventId });
      const duplicate = { success: true, id: first.id, eventId, duplicate: true };
      for (const afterMs of [0, windowMs / 2, windowMs - 1]) {
        server.now = new Date(start.getTime() + afterMs);
        expect(await givenEvent(client, lead({ eventId }))).toEqual(duplicate);
      }
      server.now = new Date(start.getTime() + windowMs);
      const second = await givenEvent(client, { eventName: 'PageView', eventId });
      expect(second).toMatchObject({ eventId, duplicate: false });
      expect(second.id).not.toBe(first.id);
      server.advance(windowMs - 1);
      expect(await givenEvent(client, { eventName: 'PageView', eventId })).toMatchObject({ id: second.id });
      expect(await countedEvents(client)).toBe(2);
      server.now = start;
    });

    it('is another event in another store, in the test data set and of another organization, 200', async () => {
      const eventId = uniqueEventId();
      const { organizationId, client } = await givenStore(server);
      const stores = await Promise.all([
        givenStore(server, { organizationId }),
        givenStore(server, { organizationId, mode: 'test' }),
        givenStore(server),
      ]);
      const clients = [client, ...stores.map((store) => store.client)];
      const events = await Promise.all(clients.map((one) => givenEvent(one, lead({ eventId }))));
      expect(events.map(({ duplicate }) => duplicate)).toEqual([false, false, false, false]);
      expect(new Set(events.map(({ id }) => id)).size).toBe(4);
    });

    it('counts upper and lower case, spaces and each code point, 200', async () => {
      const { client } = await givenStore(server);
      for (const eventId of ['a', 'A', ' a', 'a ', 'é', 'e\u0301', "a'", 'a"', 'a\\', '{}', '😀'])
        expect(await givenEvent(client, { eventName: 'PageView', eventId })).toMatchObject({
          eventId,
          duplicate: false,
        });
    });

    it('is forgotten with an event that was refused, 200', async () => {
      const { client } = await givenStore(server);
      const eventId = uniqueEventId();
      expect((await send(client, { eventName: 'Unknown', eventId })).status).toBe(400);
      expect(await givenEvent(client, { eventName: 'PageView', eventId })).toMatchObject({ duplicate: false });
    });
  });

  describe('a purchase', () => {
    it.each([
      ['in the same spelling', order],
      ['with another spelling of its value', { ...order, value: '49.990' }],
      ['with a currency in small letters', { ...order, currency: 'eur' }],
      ['with more about it', { ...order, contents: [{ id: 'a' }] }],
    ])('is the same by its order, value and currency: %s, 200', async (_, customData) => {
      const { client } = await givenStore(server);
      const first = await givenEvent(client, purchase(order, { userData: { email: 'kunde@example.com' } }));
      const eventTime = secondsOf(server, -60);
      const repeat = await givenEvent(client, purchase(customData, { eventTime, eventId: uniqueEventId() }));
      expect(repeat).toMatchObject({ id: first.id, duplicate: true });
      expect(await countedEvents(client)).toBe(1);
    });

    it.each([
      ['another order', { ...order, orderId: 'ORDER-2' }],
      ['another value', { ...order, value: 49.98 }],
      ['another currency', { ...order, currency: 'USD' }],
    ])('is another one with %s, 200', async (_, customData) => {
      const { client } = await givenStore(server);
      await givenEvent(client, purchase(order));
      expect(await givenEvent(client, purchase(customData))).toMatchObject({ duplicate: false });
    });

    it.each(['orderId', 'value', 'currency'])('of nobody is another one each time without %s, 200', async (name) => {
      const { client } = await givenStore(server);
      for (const absent of [undefined, null, undefined])
        expect(await givenEvent(client, purchase({ ...order, [name]: absent }))).toMatchObject({ duplicate: false });
    });

    it('is accepted once of a hundred eventIds that come at once, 200', async () => {
      const { client } = await givenStore(server);
      const replies = await Promise.all(hundred.map(() => send(client, purchase(order, { eventId: uniqueEventId() }))));
      acceptedOf(replies);
      expect(await countedEvents(client)).toBe(1);
    });
  });

  describe('an event of a known person', () => {
    it('is the same by name, time, person, page and customData, 200', async () => {
      const { client } = await givenStore(server);
      const first = await givenEvent(client, lead({ eventId: uniqueEventId() }));
      const spellings = [{ email: ' KUNDE@example.com' }, { email: 'kunde@example.com', firstName: 'Kim', phone: '' }];
      for (const userData of spellings)
        expect(await givenEvent(client, lead({ userData }))).toMatchObject({ id: first.id, duplicate: true });
    });

    it('recognises a phone in any spelling, 200', async () => {
      const { client } = await givenStore(server);
      const first = await givenEvent(client, lead({ userData: { phone: '+493099999999' } }));
      for (const phone of ['030 99999999', '0049 30 99999999', '(030) 9999-9999'])
        expect(await givenEvent(client, lead({ userData: { phone } }))).toMatchObject({ id: first.id });
    });

    it.each([
      ['name', { eventName: 'Contact' }],
      ['person', { userData: { email: 'andere@example.com' } }],
      ['page', { eventSourceUrl: 'https://shop.example.com/b' }],
      ['customData', { customData: { a: 2 } }],
    ])('is another one with another %s, 200', async (_, change) => {
      const { client } = await givenStore(server);
      await givenEvent(client, lead());
      expect(await givenEvent(client, lead(change))).toMatchObject({ duplicate: false });
      expect(await givenEvent(client, lead({ eventTime: secondsOf(server, -1) }))).toMatchObject({ duplicate: false });
    });

    it.each(['eventTime', 'eventSourceUrl', 'customData', 'userData'])(
      'is another one each time without %s: absent never equals absent, 200',
      async (name) => {
        const { client } = await givenStore(server);
        for (const absent of [undefined, null, undefined])
          expect(await givenEvent(client, lead({ [name]: absent }))).toMatchObject({ duplicate: false });
      },
    );

    it('does not register its eventId when it is a duplicate, 200', async () => {
      const { client } = await givenStore(server);
      const eventId = uniqueEventId();
      const first = await givenEvent(client, lead());
      expect(await givenEvent(client, lead({ eventId }))).toMatchObject({ id: first.id, eventId, duplicate: true });
      const other = await givenEvent(client, { eventName: 'PageView', eventId });
      expect(other).toMatchObject({ eventId, duplicate: false });
      expect(await givenEvent(client, { eventName: 'PageView', eventId })).toMatchObject({ id: other.id });
    });
  });

  it('takes a hundred anonymous page views in a second as a hundred, 200', async () => {
    const { client } = await givenStore(server);
    const pageView = {
      eventName: 'PageView',
      eventTime: secondsOf(server),
      eventSourceUrl: 'https://shop.example.com/',
    };
    const replies = await Promise.all(hundred.map(() => send(client, { ...pageView, customData: {} })));
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(100);
    expect(await countedEvents(client)).toBe(100);
  });
});
