import { beforeEach, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { givenStore, secondsOf } from '../testing/fixtures.ts';
import { listed, listedEventIds, refusalOf, sendAt, unix } from '../testing/reads.ts';
import { addEvents } from '../testing/rows.ts';

const server = await startProduct();
beforeEach(() => {
  server.now = new Date('2026-11-21T12:00:00.000Z');
});

/** One event at each of these moments, received when it happened. */
const givenEventsAt = async (timezone: string, moments: readonly string[]) => {
  const { client, organizationId: tenantId, storeId } = await givenStore(server, { timezone, plan: 'enterprise' });
  const ids = await addEvents(
    server,
    { tenantId, storeId },
    moments.map((moment) => ({ eventTime: new Date(moment) })),
  );
  const momentOf = new Map(ids.map((id, index) => [id, moments[index] as string]));
  return { client, momentOf };
};

const momentsListed = async (
  { client, momentOf }: { client: TestClient; momentOf: ReadonlyMap<string, string> },
  bounds: Record<string, string>,
) => (await listed(client, bounds)).data.map(({ id }) => momentOf.get(id)).sort();

describe('listEvents', () => {
  it('filters by name, upper and lower case count, 200', async () => {
    const { client } = await givenStore(server);
    const names = ['Purchase', 'Purchase', 'PageView', 'Lead'];
    await sendAt(
      server,
      client,
      server.now,
      names.map((eventName) => ({ eventName })),
    );
    const namesOf = async (eventName: string) => (await listed(client, { eventName })).data.map((one) => one.eventName);
    expect(await namesOf('Purchase')).toEqual(['Purchase', 'Purchase']);
    expect(await namesOf('Lead')).toEqual(['Lead']);
    for (const name of ['purchase', 'Nothing', 'Purchase ']) expect(await namesOf(name)).toEqual([]);
  });

  it('filters by source: all events come from this API so far, 200', async () => {
    const { client } = await givenStore(server);
    await sendAt(server, client, server.now, [{ eventName: 'PageView', eventId: 'sent' }]);
    expect(await listedEventIds(client, { source: 'API' })).toEqual(['sent']);
    for (const source of ['PIXEL', 'WEBHOOK', 'MERGED']) expect(await listedEventIds(client, { source })).toEqual([]);
  });

  it('knows the other sources apart, 200', async () => {
    const { client, organizationId: tenantId, storeId } = await givenStore(server);
    const sources = ['PIXEL', 'WEBHOOK', 'API', 'MERGED'] as const;
    const seeds = sources.map((source) => ({ source, eventTime: server.now }));
    const ids = await addEvents(server, { tenantId, storeId }, seeds);
    for (const [index, source] of sources.entries()) {
      const { data } = await listed(client, { source });
      expect(data.map((event) => [event.id, event.source])).toEqual([[ids[index], source]]);
    }
  });

  it('filters by when events happened, the start included and the end not, whenever they were received, 200', async () => {
    const { client } = await givenStore(server);
    const [from, to] = ['2026-11-21T10:00:00Z', '2026-11-21T11:00:00Z'];
    const times = [unix(from) - 1, unix(from), unix(to) - 1, unix(to)];
    const send = (at: string, prefix: string) =>
      sendAt(
        server,
        client,
        at,
        times.map((eventTime, index) => ({ eventName: 'Lead', eventId: `${prefix}${index}`, eventTime })),
      );
    await send('2026-11-21T10:55:00Z', 'ahead');
    await send('2026-11-22T09:59:59.999Z', 'late');
    const within = ['late2', 'late1', 'ahead2', 'ahead1'].sort();
    for (const bounds of [
      { from, to },
      { from: '2026-11-21T10:00:00.900Z', to: '2026-11-21T11:00:00.999Z' },
      { from: '2026-11-21T11:00:00', to: '2026-11-21 12:00' },
      { from: '2026-11-21T05:00:00-05:00', to: '2026-11-21T16:30:00+05:30' },
      { from: '2026-11-21T15:30:00 05:30', to: '2026-11-21 11:00:00 UTC' },
    ])
      expect((await listedEventIds(client, bounds)).sort()).toEqual(within);
    expect((await listedEventIds(client, { from: to })).sort()).toEqual(['ahead3', 'late3']);
    expect((await listedEventIds(client, { to: from })).sort()).toEqual(['ahead0', 'late0']);
  });

  it.each([
    ['Europe/Berlin', '2026-11-10', '2026-11-09T23:00:00Z', '2026-11-10T23:00:00Z'],
    ['America/New_York', '2026-11-10', '2026-11-10T05:00:00Z', '2026-11-11T05:00:00Z'],
    ['Asia/Kolkata', '2026-11-10', '2026-11-09T18:30:00Z', '2026-11-10T18:30:00Z'],
    ['Australia/Lord_Howe', '2026-11-10', '2026-11-09T13:00:00Z', '2026-11-10T13:00:00Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30:00Z', '2026-10-04T13:00:00Z'],
  ])(
    'reads a day as its midnight by the clocks of the store: in %s %s is %s to %s, 200',
    async (timezone, day, from, to) => {
      const second = (text: string, moved: number) => new Date(Date.parse(text) + moved * 1_000).toISOString();
      const moments = [second(from, -1), second(from, 0), second(to, -1), second(to, 0)];
      const store = await givenEventsAt(timezone, moments);
      const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      expect(await momentsListed(store, { from: day, to: next })).toEqual([moments[1], moments[2]]);
      expect(await momentsListed(store, { from: day })).toEqual(moments.slice(1));
      expect(await momentsListed(store, { to: day })).toEqual(moments.slice(0, 1));
      expect(await momentsListed(store, { from: next })).toEqual(moments.slice(3));
    },
  );

  it('reads a time without an offset by the clocks of the store, one that comes twice as the first, 200', async () => {
    const moments = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00.000Z'];
    const berlin = await givenEventsAt('Europe/Berlin', moments);
    expect(await momentsListed(berlin, { from: '2026-10-25T02:30' })).toEqual(moments);
    expect(await momentsListed(berlin, { from: '2026-10-25T02:30:01' })).toEqual(moments.slice(1));
    expect(await momentsListed(berlin, { from: '2026-10-25T03:00' })).toEqual(moments.slice(2));
    const spring = ['2026-03-29T00:59:59.000Z', '2026-03-29T01:00:00.000Z'];
    const leapt = await givenEventsAt('Europe/Berlin', spring);
    expect(await momentsListed(leapt, { from: '2026-03-29T02:30' })).toEqual(spring.slice(1));
  });

  it('reads the last day there is, 200', async () => {
    const moment = server.now.toISOString();
    const store = await givenEventsAt('UTC', [moment]);
    for (const to of ['9999-12-31', '9999-12-31T23:59:59Z'])
      expect(await momentsListed(store, { from: '2026-11-21', to })).toEqual([moment]);
  });

  it('puts all filters together, 200', async () => {
    const { client } = await givenStore(server);
    const event = (eventName: string, eventId: string, moved: number) => ({
      ...{ eventName, eventId, eventTime: secondsOf(server, moved) },
    });
    await sendAt(server, client, server.now, [
      ...[event('Lead', 'early', -7_200), event('Lead', 'now', -60), event('Search', 'other', -60)],
    ]);
    const from = new Date(server.now.getTime() - 3_600_000).toISOString();
    const to = server.now.toISOString();
    expect(await listedEventIds(client, { eventName: 'Lead', source: 'API', from, to })).toEqual(['now']);
  });

  it('ignores parameters that it does not know, 200', async () => {
    const { client } = await givenStore(server);
    expect((await client.get('/ingestion/v1/events?page=2&Limit=0&sort=asc')).status).toBe(200);
  });

  it.each([
    ['limit=0', 'limit', 'Must be at least 1'],
    ['limit=201', 'limit', 'Must be at most 200'],
    ['limit=-1', 'limit', 'Must be at least 1'],
    ['limit=ten', 'limit', 'Must be an integer'],
    ['limit=', 'limit', 'Must be an integer'],
    ['limit=1.5', 'limit', 'Must be an integer'],
    ['limit=1&limit=2', 'limit', 'Must be an integer'],
    ['source=api', 'source', 'Must be one of: PIXEL, WEBHOOK, API, MERGED'],
    ['source=', 'source', 'Must be one of: PIXEL, WEBHOOK, API, MERGED'],
    ['eventName=', 'eventName', 'Must not be empty'],
    [`eventName=${'x'.repeat(201)}`, 'eventName', 'Must have at most 200 characters'],
    ['eventName=a%00b', 'eventName', 'NUL characters are not allowed'],
    ['cursor=', 'cursor', 'Must not be empty'],
    ['from=yesterday', 'from', expect.stringContaining('Must match')],
    ['from=', 'from', expect.stringContaining('Must match')],
    ['to=1790000000', 'to', expect.stringContaining('Must match')],
    ['from=2026-02-30', 'from', 'Is no moment of the years 1000 to 9999'],
    ['to=2026-11-21T25:00:00Z', 'to', 'Is no moment of the years 1000 to 9999'],
    ['from=2026-11-21T10:00:00%2B24:00', 'from', 'Is no moment of the years 1000 to 9999'],
    ['from=0000-01-01', 'from', 'Is no moment of the years 1000 to 9999'],
    ['from=2026-11-11&to=2026-11-10', 'to', 'Must be later than from'],
    ['from=2026-11-11&to=2026-11-11', 'to', 'Must be later than from'],
    ['from=2026-11-11T00:00:00Z&to=2026-11-11T00:00:00.9Z', 'to', 'Must be later than from'],
  ])('refuses %s, 400', async (search, field, reason) => {
    const { client } = await givenStore(server);
    const { status, success, error, message, details } = refusalOf(await client.get(`/ingestion/v1/events?${search}`));
    expect({ status, success, error }).toEqual({ status: 400, success: false, error: 'validation_failed' });
    expect(details).toEqual({ [field]: reason });
    expect(message).toMatch(new RegExp(`^${field}: [a-zN]`));
  });
});
