import { describe, expect, it } from 'vitest';
import { expectStatus, startProduct } from '../../core/testing/start-product.ts';
import { dayMs } from '../../core/time/day.ts';
import { givenStore, secondsOf, uniqueEventId } from '../testing/fixtures.ts';
import { listed, listedEventIds, refusalOf, sendAt, walk } from '../testing/reads.ts';
import { addEvents } from '../testing/rows.ts';

const server = await startProduct();
const ago = (ms: number) => new Date(server.now.getTime() - ms);

const givenRows = async (receipts: readonly Date[]) => {
  const store = await givenStore(server);
  const place = { tenantId: store.organizationId, storeId: store.storeId };
  const ids = await addEvents(
    server,
    place,
    receipts.map((receivedAt) => ({ eventTime: receivedAt, receivedAt })),
  );
  return { ...store, place, ids };
};

const idsOf = (pages: readonly { id: string }[][]) => pages.flat().map(({ id }) => id);

describe('listEvents', () => {
  it('is empty at first, 200', async () => {
    const { client } = await givenStore(server);
    expect(await listed(client)).toEqual({ data: [], pagination: { hasMore: false, nextCursor: null } });
  });

  it('shows an event as it was sent, and nothing of the person, 200', async () => {
    const { client } = await givenStore(server);
    const customData = '{"z": 1.0, "value":49.990 ,"a":{"email":"in-customData@example.com"},"n":12345678901234567890}';
    const userData = {
      email: 'kunde@example.com',
      phone: '+493099999999',
      firstName: 'Kim',
      fbclid: 'IwAR1',
      fbc: 'x',
    };
    const eventTime = secondsOf(server, -7_200);
    const sent = `{"eventName":"Purchase","eventId":"p_1","eventTime":${eventTime},"customData":${customData},"userData":${JSON.stringify(userData)}}`;
    const { body } = expectStatus(200, await client.post('/ingestion/v1/events', sent));
    const { text } = await client.get('/ingestion/v1/events');
    expect(text).toContain(`"customData":${customData}`);
    expect((await listed(client)).data).toEqual([
      {
        ...{ id: body.id, eventName: 'Purchase', eventId: 'p_1', eventTime, source: 'API' },
        customData: JSON.parse(customData),
        createdAt: server.now.toISOString().replace(/\.\d+Z/, 'Z'),
        deliveries: [],
      },
    ]);
    for (const value of Object.values(userData).filter((one) => one.length > 1)) expect(text).not.toContain(value);
  });

  it('ends a page early where customData is large, and misses nothing, 200', async () => {
    const { client, organizationId: tenantId, storeId } = await givenStore(server);
    const customData = JSON.stringify({ note: 'x'.repeat(524_000) });
    const seeds = Array.from({ length: 40 }, (_, index) => ({
      eventTime: ago(index),
      receivedAt: ago(index),
      ...(index < 38 && { customData }),
    }));
    const ids = await addEvents(server, { tenantId, storeId }, seeds);
    const pages = await walk(client, { limit: '200' });
    expect(pages.map(({ length }) => length)).toEqual([16, 16, 8]);
    expect(idsOf(pages)).toEqual(ids);
    const texts = pages.flat().map((event) => JSON.stringify(event.customData));
    expect(texts).toEqual(seeds.map((seed) => ('customData' in seed ? customData : 'null')));
    expect((await walk(client, { limit: '15' })).map(({ length }) => length)).toEqual([15, 15, 10]);
  });

  it('shows the newest receipts first, those of one moment by id, on pages of 50 unless told otherwise, 200', async () => {
    const { client, ids } = await givenRows(Array.from({ length: 210 }, (_, index) => ago(Math.floor(index / 3))));
    const expected = [...ids].sort().reverse();
    const pages = await walk(client);
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 50, 50, 10]);
    expect(idsOf(pages)).toEqual(expected);
    for (const [limit, lengths] of [
      ['199', [199, 11]],
      ['200', [200, 10]],
      ['105', [105, 105]],
    ] as const) {
      const others = await walk(client, { limit });
      expect(others.map(({ length }) => length)).toEqual(lengths);
      expect(idsOf(others)).toEqual(expected);
    }
    expect(idsOf(await walk(client, { limit: '1' }))).toEqual(expected);
  });

  it('orders by the time of receipt, whenever the events happened, 200', async () => {
    const { client } = await givenStore(server);
    const send = (eventId: string, eventTime: number) =>
      sendAt(server, client, server.now, [{ eventName: 'Lead', eventId, eventTime }]);
    await send('first', secondsOf(server, 300));
    server.advance(1);
    await send('second', secondsOf(server, -86_400));
    server.advance(1);
    await send('third', secondsOf(server, -10));
    expect(await listedEventIds(client)).toEqual(['third', 'second', 'first']);
  });

  it('shows everything that was there at the start exactly once while new ones arrive, 200', async () => {
    const { client, place, ids } = await givenRows(Array.from({ length: 40 }, (_, index) => ago(index % 7)));
    let added = 0;
    const shown = await walk(client, { limit: '3' }, async () => {
      server.advance(added % 2);
      await sendAt(server, client, server.now, [{ eventName: 'PageView' }, { eventName: 'Lead' }]);
      added += 2 + (await addEvents(server, place, [{ eventTime: ago(dayMs), receivedAt: server.now }])).length;
    });
    expect(added).toBeGreaterThan(20);
    const all = idsOf(shown);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => ids.includes(id))).toEqual([...ids].sort().reverse());
  });

  it('goes on with another limit, 200', async () => {
    const { client, ids } = await givenRows([ago(3), ago(2), ago(1), ago(0)]);
    const { pagination } = await listed(client, { limit: '1' });
    const rest = await listed(client, { limit: '200', cursor: pagination.nextCursor as string });
    expect(rest.data.map(({ id }) => id)).toEqual(ids.toReversed().slice(1));
  });

  it('finds what was received months apart, 200', async () => {
    const { client, ids } = await givenRows([0, 40, 150, 364].map((days) => ago(days * dayMs)));
    expect(await listedEventIds(client)).toEqual(ids.slice(0, 1));
    const enterprise = await givenStore(server, { plan: 'enterprise' });
    const place = { tenantId: enterprise.organizationId, storeId: enterprise.storeId };
    const moments = [0, 40, 150, 364].map((days) => ({ eventTime: ago(days * dayMs) }));
    const all = await addEvents(server, place, moments);
    for (const limit of ['1', '2', '4']) expect(await listedEventIds(enterprise.client, { limit })).toEqual(all);
  });

  it('shows nothing of another store, of the other mode or of another organization, 200', async () => {
    const mine = await givenStore(server);
    const { organizationId } = mine;
    const id = { id: mine.storeId };
    const others = [
      await givenStore(server, { organizationId }),
      await givenStore(server, { organizationId, mode: 'test', ...id }),
      await givenStore(server, id),
    ];
    const eventId = uniqueEventId();
    await sendAt(server, mine.client, server.now, [{ eventName: 'PageView', eventId }]);
    for (const { client } of others) expect(await listedEventIds(client)).toEqual([]);
    for (const { client } of others) await sendAt(server, client, server.now, [{ eventName: 'Lead', eventId }]);
    expect((await listed(mine.client)).data).toMatchObject([{ eventName: 'PageView', eventId }]);
    for (const { client } of others)
      expect((await listed(client)).data).toMatchObject([{ eventName: 'Lead', eventId }]);
  });

  it('refuses a cursor of others, of other filters, or of nobody, 400', async () => {
    const mine = await givenRows([ago(1), ago(0)]);
    const cursorOf = async ({ client }: Pick<typeof mine, 'client'>, parameters = {}): Promise<string> => {
      const { nextCursor } = (await listed(client, { limit: '1', ...parameters })).pagination;
      return nextCursor as string;
    };
    const sister = await givenStore(server, { organizationId: mine.organizationId });
    await sendAt(server, sister.client, server.now, [{ eventName: 'PageView' }, { eventName: 'PageView' }]);
    const own = await cursorOf(mine);
    for (const parameters of [
      { cursor: own, eventName: 'PageView' },
      { cursor: own, source: 'API' },
      { cursor: own, from: '2026-11-01' },
      { cursor: own, to: '2026-12-01' },
      { cursor: await cursorOf(mine, { from: '2026-11-01' }), from: '2026-11-02' },
      { cursor: await cursorOf(sister) },
      { cursor: await cursorOf(await givenRows([ago(1), ago(0)])) },
      { cursor: 'abc123' },
      { cursor: 'W10' },
      { cursor: `${own}x` },
    ])
      expect(refusalOf(await mine.client.get(`/ingestion/v1/events?${new URLSearchParams(parameters)}`))).toEqual({
        status: 400,
        success: false,
        error: 'validation_failed',
        message: 'cursor: is not a cursor of this list and these filters',
        details: { cursor: 'Is not a cursor of this list and these filters' },
      });
  });
});
