import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../core/database/sql.ts';
import { sha256Hex } from '../core/personal-data/identity.ts';
import {
  deliveriesTo,
  givenDestination,
  refusal,
  runAllJobs,
  startPlatform,
  taken,
} from '../core/testing/destinations.ts';
import { expectStatus, startProduct } from '../core/testing/start-product.ts';
import { givenStore, secondsOf, uniqueEventId } from './testing/fixtures.ts';

const server = await startProduct();
const platform = await startPlatform();
const events = '/ingestion/v1/events';

const eventOf = (input: Record<string, unknown> = {}) => ({
  eventName: 'Purchase',
  eventId: uniqueEventId(),
  eventTime: secondsOf(server),
  userData: { email: 'kunde@example.com' },
  ...input,
});

/** A store with a destination; the platform begins anew. */
const givenShop = async (input: Record<string, unknown> = {}) => {
  platform.sent = [];
  platform.reply = taken;
  const shop = await givenStore(server);
  const { organizationId, storeId, client } = shop;
  const order = { organizationId, storeId, baseUrl: platform.baseUrl, ...input };
  const destination = await givenDestination(server, order);
  const list = async () => expectStatus(200, await client.get(`${events}?limit=200`)).body.data;
  const statistics = async (search = '') =>
    expectStatus(200, await client.get(`/ingestion/v1/stats?${search}`)).body.platforms;
  const send = async (body: object) => expectStatus(200, await client.post(events, body)).body;
  return { ...shop, order, destination, list, statistics, send };
};

const table = z.strictObject({ schema: z.string(), table: z.string() });
/** The tables that hold a text, in whatever column. */
const tablesWith = async (text: string): Promise<string[]> => {
  const tables = await server.database.any(sql.type(table)`
    SELECT nspname AS schema, relname AS table
    FROM pg_class
    JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind = 'r' AND nspname !~ '^pg_' AND nspname <> 'information_schema'
  `);
  const hits = [];
  for (const { schema, table: name } of tables)
    if (
      await server.database.exists(sql.typeAlias('nothing')`
        SELECT FROM ${sql.identifier([schema, name])} AS row WHERE strpos(lower(row::text), ${text.toLowerCase()}) > 0
      `)
    )
      hits.push(`${schema}.${name}`);
  return hits;
};

describe('events of a store with a destination', () => {
  it('are sent as they were told, once, also when they are repeated', async () => {
    const { send, list } = await givenShop();
    const event = eventOf({
      eventSourceUrl: 'https://shop.example.com/thanks',
      userData: { email: 'john_smith@gmail.com', fbclid: 'IwAR_AbC', clientIpAddress: '203.0.113.7' },
      customData: {
        ...{ currency: 'eur', value: '99.90', orderId: 1000, contentIds: ['a', 2], note: 'not for platforms' },
        contents: [{ id: 'a', quantity: 2, itemPrice: 49.95 }, { quantity: 1 }],
      },
    });
    await send(event);
    await send(event);
    await send([event, eventOf({ eventName: 'Nonsense' })]);
    await runAllJobs(server);
    expect(platform.events()).toEqual([
      {
        ...{ event_name: 'Purchase', event_time: event.eventTime, event_id: event.eventId, action_source: 'website' },
        event_source_url: 'https://shop.example.com/thanks',
        user_data: {
          em: ['62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f'],
          client_ip_address: '203.0.113.7',
          fbc: `fb.1.${event.eventTime}000.IwAR_AbC`,
        },
        custom_data: {
          ...{ value: 99.9, currency: 'EUR', order_id: '1000', content_ids: ['a', '2'] },
          contents: [{ id: 'a', quantity: 2, item_price: 49.95 }],
        },
      },
    ]);
    const at = server.now.toISOString().replace(/\.\d+/, '');
    expect((await list())[0].deliveries).toEqual([{ platform: 'meta', status: 'sent', at }]);
  });

  it('are shown as far as they got, in the list, by id and in the statistics', async () => {
    const { client, list, statistics, send } = await givenShop();
    const bad = uniqueEventId();
    platform.reply = (sent) => (sent.text.includes(bad) ? refusal : taken(sent));
    await send([eventOf(), eventOf({ eventId: bad }), eventOf(), eventOf({ eventTime: secondsOf(server, -3_600) })]);
    await runAllJobs(server);
    platform.reply = () => ({ status: 503 });
    const { id } = await send(eventOf());
    await runAllJobs(server);
    const expected = [{ platform: 'meta', sent: 3, failed: 1, pending: 1, successRate: 0.75 }];
    expect(await statistics()).toEqual(expected);
    const found = expectStatus(200, await client.get(`${events}/${id}`)).body.data;
    expect(found.deliveries).toMatchObject([{ platform: 'meta', status: 'pending' }]);

    const statuses = (await list()).flatMap(({ deliveries }: { deliveries: { status: string }[] }) =>
      deliveries.map(({ status }) => status),
    );
    expect(statuses.toSorted()).toEqual(['failed', 'pending', 'sent', 'sent', 'sent']);
    const iso = (seconds: number) => new Date(seconds * 1_000).toISOString();
    const part = (from: number, to: number) => statistics(`granularity=hour&from=${iso(from)}&to=${iso(to)}`);
    const [before, after] = [secondsOf(server, -1_000), secondsOf(server, 1)];
    expect(await part(before, after)).toEqual([{ ...expected[0], sent: 2, successRate: 0.6667 }]);
    expect(await part(before - 10_000, before)).toEqual([
      { ...expected[0], sent: 1, failed: 0, pending: 0, successRate: 1 },
    ]);
    server.advance(10_000);
    platform.reply = taken;
    await runAllJobs(server);
    expect(await statistics()).toEqual([{ ...expected[0], sent: 4, pending: 0, successRate: 0.8 }]);
  });

  it('go to every destination of their store that is enabled, and to no other', async () => {
    const { send, order, list, statistics, organizationId, destination } = await givenShop();
    const second = await givenDestination(server, { ...order, credentials: { pixelId: '42', accessToken: 'other' } });
    await givenDestination(server, { ...order, isEnabled: false });
    const elsewhere = await givenShop();
    await send(eventOf());
    await runAllJobs(server);
    expect(platform.sent.map(({ path }) => path.split('/')[2]).toSorted()).toEqual(['1234567890', '42']);
    expect((await list())[0].deliveries).toMatchObject([{ status: 'sent' }, { status: 'sent' }]);
    expect(await statistics()).toMatchObject([{ platform: 'meta', sent: 2 }]);
    expect(await elsewhere.statistics()).toEqual([]);
    for (const { id } of [destination, second]) expect(await deliveriesTo(server, organizationId, id)).toHaveLength(1);
  });

  it('are sent a second after a destination was made or switched off, as it is then', async () => {
    const { send, destination, organizationId, list } = await givenShop({ isEnabled: false });
    await send(eventOf());
    const headers = { 'X-Organization-Id': organizationId };
    await server.operator.patch(`/admin/v1/destinations/${destination.id}`, { isEnabled: true }, { headers });
    server.advance(1_000);
    await send(eventOf());
    await runAllJobs(server);
    expect((await list()).map(({ deliveries }: { deliveries: unknown[] }) => deliveries.length)).toEqual([1, 0]);
    expect(platform.events()).toHaveLength(1);
  });

  it('leave nothing behind of what was to be sent, sent or given up, and nothing in clear at any time', async () => {
    const { send, statistics } = await givenShop();
    const unique = () => uniqueEventId().replaceAll('-', '');
    const clear = { email: `${unique()}@example.com`, phone: '+493055500017', firstName: unique(), city: unique() };
    const unhashed = {
      ...{ clientIpAddress: '198.51.100.213', clientUserAgent: `Mozilla/5.0 ${unique()}` },
      ...{ fbc: `fb.1.1.${unique()}`, fbp: `fb.1.2.${unique()}`, fbclid: unique() },
    };
    const bad = uniqueEventId();
    platform.reply = (sent) => (sent.text.includes(bad) ? refusal : taken(sent));
    const eventSourceUrl = `https://shop.example.com/thanks?fbclid=${unique()}`;
    await send([eventOf({ eventSourceUrl, userData: { ...clear, ...unhashed } })]);
    const more = { eventId: bad, eventSourceUrl };
    await send([eventOf({ ...more, userData: { ...clear, ...unhashed, gclid: `g${unique()}` } })]);
    const { email, firstName, city } = clear;
    const bare = (text: string) => text.replace('_', '');
    const hashes = [email, clear.phone.slice(1), bare(firstName), bare(city)].map(sha256Hex);
    for (const text of [...Object.values(unhashed), ...hashes, eventSourceUrl])
      expect((await tablesWith(text)).join(), text).toMatch(/^core\.delivery\w*$/);
    for (const text of Object.values(clear)) expect(await tablesWith(text), text).toEqual([]);
    await runAllJobs(server);
    expect(await statistics()).toMatchObject([{ sent: 1, failed: 1, pending: 0 }]);
    for (const text of [...Object.values({ ...clear, ...unhashed }), ...hashes, eventSourceUrl])
      expect(await tablesWith(text), text).toEqual([]);
  });

  it('hash nobody for a platform that is not theirs, and keep no click id that it does not want', async () => {
    const { send } = await givenShop();
    const gclid = `g${uniqueEventId()}`;
    await send(eventOf({ userData: { phone: '+493099999999', gclid } }));
    expect(await tablesWith(gclid)).toEqual([]);
    expect(await tablesWith(sha256Hex('+493099999999'))).toEqual([]);
    await runAllJobs(server);
    expect(platform.events()[0].user_data).toEqual({ ph: [sha256Hex('493099999999')] });
  });

  it('are never sent of the test data set', async () => {
    const { organizationId, storeId } = await givenShop();
    const test = await givenStore(server, { organizationId, id: storeId, mode: 'test' });
    expectStatus(200, await test.client.post(events, eventOf()));
    await runAllJobs(server);
    const { body } = expectStatus(200, await test.client.get(events));
    expect(body.data[0].deliveries).toEqual([]);
    expect(platform.sent).toEqual([]);
  });
});
