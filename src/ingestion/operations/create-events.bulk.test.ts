import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenStore, secondsOf, uniqueEventId } from '../testing/fixtures.ts';
import { countedEvents, givenEvent, listed, refusalOf, resultsOf, send } from '../testing/sending.ts';

const server = await startProduct();
const isId = expect.stringMatching(/^evt_[0-9a-z]{26}$/);
const refused = (error: string, message: string, eventId: string | null = null) => ({
  ...{ eventId, success: false, error, message },
});
const invalid = (message: string, eventId?: string) => refused('validation_failed', message, eventId);
const pageView = (eventId = uniqueEventId()) => ({ eventName: 'PageView', eventId });
const order = { orderId: 'ORDER-1', value: 49.99, currency: 'EUR' };

/** Items that are refused, each with its result. */
const bad: [unknown, ReturnType<typeof refused>][] = [
  [null, invalid('Must be an object')],
  [5, invalid('Must be an object')],
  ['PageView', invalid('Must be an object')],
  [true, invalid('Must be an object')],
  [[], invalid('Must be an object')],
  [[pageView()], invalid('Must be an object')],
  [{}, invalid('eventName is required')],
  [{ eventId: 'no name' }, invalid('eventName is required', 'no name')],
  [{ eventName: null }, invalid('eventName is required')],
  [{ eventName: '' }, invalid('eventName: must not be empty')],
  [{ eventName: 5, eventId: 'e' }, invalid('eventName: must be a string', 'e')],
  [{ eventName: 'PageView', eventId: 5 }, invalid('eventId: must be a string')],
  [{ eventName: 'PageView', eventId: 'x'.repeat(201) }, invalid('eventId: must have at most 200 characters')],
  [{ eventName: 'PageView', eventTime: '5' }, invalid('eventTime: must be a number')],
  [
    { eventName: 'PageView', eventId: 'late', eventTime: secondsOf(server, -86_401) },
    invalid('eventTime: must be from 24 hours ago to 5 minutes ahead', 'late'),
  ],
  [{ eventName: 'PageView', eventId: 'n\0l' }, invalid('eventId: NUL characters cannot be stored', 'n\0l')],
  [{ eventName: 'PageView', eventSourceUrl: [] }, invalid('eventSourceUrl: must be a string')],
  [{ eventName: 'PageView', userData: 'me' }, invalid('userData: must be an object')],
  [{ eventName: 'PageView', userData: { phone: 5 } }, invalid('userData.phone: must be a string')],
  [{ eventName: 'PageView', customData: [] }, invalid('customData: must be an object')],
  [
    { eventName: 'Loyalty', eventId: 'custom' },
    refused('event_not_found', "Event 'Loyalty' is not defined for this store", 'custom'),
  ],
  [{ eventName: 'pageview' }, refused('event_not_found', "Event 'pageview' is not defined for this store")],
];

describe('createEvents', () => {
  it('takes the list of the source document, but for an event that is not defined, 200', async () => {
    const { client } = await givenStore(server);
    const names = ['PageView', 'ViewContent', 'AddToCart', 'LoyaltySignup', 'Purchase'];
    const events = names.map((eventName, index) => ({
      ...{ eventName, eventId: `e_${index}`, eventTime: secondsOf(server, index) },
    }));
    const { status, body } = await send(client, events);
    const accepted = { success: true, duplicate: false, id: isId };
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        success: true,
        results: names.map((name, index) => ({
          ...{ index, eventId: `e_${index}` },
          ...(name === 'LoyaltySignup'
            ? {
                ...{ success: false, error: 'event_not_found' },
                message: "Event 'LoyaltySignup' is not defined for this store",
              }
            : accepted),
        })),
        summary: { accepted: 4, duplicates: 0, failed: 1 },
      },
    });
    expect(await countedEvents(client)).toBe(4);
  });

  it('handles each of a hundred by itself, with every kind of failure among them, in their order, 200', async () => {
    const { client } = await givenStore(server);
    const known = await givenEvent(client, pageView());
    const events: unknown[] = [];
    const expected: object[] = [];
    const add = (event: unknown, result: object) => {
      expected.push({ index: events.length, ...result });
      events.push(event);
    };
    for (const [item, result] of bad) {
      const event = pageView();
      add(item, result);
      add(event, { eventId: event.eventId, success: true, duplicate: false, id: isId });
      add({ ...event, customData: { a: 1 } }, { eventId: event.eventId, success: true, duplicate: true, id: isId });
      add(pageView(known.eventId), { eventId: known.eventId, success: true, duplicate: true, id: known.id });
    }
    while (events.length < 100) add(pageView(), { eventId: isId, success: true, duplicate: false, id: isId });
    for (const [index, result] of expected.entries())
      Object.assign(result, 'id' in result && { eventId: (events[index] as { eventId: string }).eventId });
    const { status, body } = await send(client, events);
    expect({ status, results: body.results }).toEqual({ status: 200, results: expected });
    const good = bad.length + 100 - 4 * bad.length;
    expect(body.summary).toEqual({ accepted: good, duplicates: 2 * bad.length, failed: bad.length });
    expect(await countedEvents(client)).toBe(good + 1);
    const ids = body.results.filter((one: { duplicate?: boolean }) => one.duplicate === false);
    expect(new Set((await listed(client)).map(({ id }: { id: string }) => id))).toEqual(
      new Set([known.id, ...ids.map(({ id }: { id: string }) => id)]),
    );
    for (const [index, result] of body.results.entries())
      if (index < 4 * bad.length && index % 4 === 2) expect(result.id).toBe(body.results[index - 1].id);
  });

  it('answers 200 when all of them fail, and stores nothing', async () => {
    const { client } = await givenStore(server);
    const { status, body } = await send(
      client,
      bad.map(([item]) => item),
    );
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        success: true,
        results: bad.map(([, result], index) => ({ index, ...result })),
        summary: { accepted: 0, duplicates: 0, failed: bad.length },
      },
    });
    expect(await listed(client)).toEqual([]);
  });

  it('takes one and a hundred, and tells an eventId that it made, 200', async () => {
    const { client } = await givenStore(server);
    const [one] = await resultsOf(client, [{ eventName: 'PageView' }]);
    expect(one).toEqual({ index: 0, eventId: one.id, success: true, duplicate: false, id: isId });
    const hundred = await resultsOf(
      client,
      Array.from({ length: 100 }, () => ({ eventName: 'PageView' })),
    );
    expect(new Set(hundred.map(({ eventId }: { eventId: string }) => eventId)).size).toBe(100);
    expect((await listed(client)).map(({ id }: { id: string }) => id).sort()).toEqual(
      [one, ...hundred].map(({ id }) => id).sort(),
    );
  });

  it('refuses an empty list and one of more than a hundred as a whole, 400', async () => {
    const { client } = await givenStore(server);
    const many = Array.from({ length: 101 }, () => pageView());
    for (const [events, message] of [
      [[], 'Must have at least 1 item'],
      [many, 'Must have at most 100 items'],
    ])
      expect(refusalOf(await send(client, events))).toEqual({
        ...{ status: 400, success: false, error: 'validation_failed', message },
      });
    expect(await listed(client)).toEqual([]);
  });

  it('finds twins by eventId and by fingerprint: the first wins, 200', async () => {
    const { client } = await givenStore(server);
    const purchase = (eventId: string) => ({ eventName: 'Purchase', eventId, customData: order });
    const results = await resultsOf(client, [
      { eventName: 'PageView', eventId: 'a', customData: { first: true } },
      purchase('b'),
      { eventName: 'Lead', eventId: 'a' },
      purchase('c'),
      purchase('a'),
    ]);
    const [a, b] = results;
    expect(results.map(({ duplicate }: { duplicate: boolean }) => duplicate)).toEqual([false, false, true, true, true]);
    expect(results.slice(2).map(({ id }: { id: string }) => id)).toEqual([a.id, b.id, a.id]);
    expect(results.map(({ eventId }: { eventId: string }) => eventId)).toEqual(['a', 'b', 'a', 'c', 'a']);
    const events = await listed(client);
    expect(events.map(({ id }: { id: string }) => id).sort()).toEqual([a.id, b.id].sort());
    expect(events.find(({ id }: { id: string }) => id === a.id).customData).toEqual({ first: true });
  });

  it('follows chains as if the events came one after the other: a duplicate registers nothing, 200', async () => {
    const { client } = await givenStore(server);
    const purchase = (eventId: string, orderId: string) => ({
      ...{ eventName: 'Purchase', eventId, customData: { ...order, orderId } },
    });
    // The second repeats the first by its order, the third the second by its eventId, the fourth the third by its order.
    const chain = [purchase('a', '1'), purchase('b', '1'), purchase('b', '2'), purchase('c', '2'), purchase('a', '3')];
    const first = await resultsOf(client, chain);
    expect(first.map(({ duplicate }: { duplicate: boolean }) => duplicate)).toEqual([false, true, false, true, true]);
    expect(first.map(({ id }: { id: string }) => id)).toEqual([0, 0, 2, 2, 0].map((repeated) => first[repeated].id));
    const again = await resultsOf(client, [purchase('d', '1'), purchase('d', '4'), purchase('e', '4')]);
    expect(again.map(({ id }: { id: string }) => id)).toEqual([first[0].id, again[1].id, again[1].id]);
    expect(await countedEvents(client)).toBe(3);
  });

  it('takes the twin of an event that was refused as new, 200', async () => {
    const { client } = await givenStore(server);
    const eventId = uniqueEventId();
    const results = await resultsOf(client, [
      { eventName: 'Unknown', eventId },
      { eventName: 'PageView', eventId, eventTime: 5 },
      { eventName: 'PageView', eventId },
      { eventName: 'PageView', eventId },
    ]);
    expect(results.map(({ duplicate }: { duplicate?: boolean }) => duplicate)).toEqual([
      ...[undefined, undefined, false, true],
    ]);
  });

  it('is told as duplicates when it is sent again, 200', async () => {
    const { client } = await givenStore(server);
    const events = Array.from({ length: 50 }, () => pageView());
    const first = await resultsOf(client, events);
    const { body } = await send(client, events);
    expect(body.summary).toEqual({ accepted: 0, duplicates: 50, failed: 0 });
    expect(body.results).toEqual(first.map((result: object) => ({ ...result, duplicate: true })));
  });

  it('accepts each event once of lists that come at once in different orders, 200', async () => {
    const { client } = await givenStore(server);
    const events = Array.from({ length: 100 }, () => pageView());
    const lists = [events, events.toReversed(), [...events.slice(50), ...events.slice(0, 50)], events];
    const replies = await Promise.all(lists.map((list) => send(client, list)));
    const summaries = replies.map(({ body }) => body.summary);
    expect(summaries.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(100);
    expect(new Set(replies.flatMap(({ body }) => body.results.map(({ id }: { id: string }) => id))).size).toBe(100);
    expect(await countedEvents(client)).toBe(100);
  });
});
