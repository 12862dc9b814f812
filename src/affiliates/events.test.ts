import { describe, expect, it } from 'vitest';
import { sql } from '../core/database/sql.ts';
import { listener } from '../core/testing/announced-events.ts';
import { startProduct } from '../core/testing/start-product.ts';
import {
  changed,
  found,
  givenAffiliate,
  givenConversion,
  givenPair,
  givenProgram,
  unique,
} from './testing/fixtures.ts';

const server = await startProduct();
/** A program of its own, and what has been announced of its data sets since that was last asked. */
const givenListener = async (settings: Record<string, unknown> = {}) => {
  const program = await givenProgram(server, settings);
  const { organizationId: tenantId } = program;
  return {
    ...program,
    news: listener(server, { tenantId }),
    testNews: listener(server, { tenantId: `${tenantId}_test` }),
  };
};
const timestamp = '2026-11-21T12:00:00Z';
const typesOf = (events: { event: string }[]) => events.map(({ event }) => event).toSorted();

describe('the events of the affiliates API', () => {
  it('tell of an affiliate who was created, as the reply shows it', async () => {
    const { client, news } = await givenListener();
    const data = await givenAffiliate(client, { companyName: 'Wood & Wire', commissionOverride: 15 });
    expect(await news()).toEqual([{ event: 'affiliate.created', timestamp, data }]);
  });

  it('tell nothing of an affiliate who was refused', async () => {
    const { client, news } = await givenListener();
    const { email, id } = await givenAffiliate(client);
    await news();
    const input = { displayName: 'Sam', type: 'external' };
    for (const body of [{ ...input, email }, { ...input, id, email: `${unique()}@example.com` }, input])
      expect((await client.post('/affiliates/v1/affiliates', body)).status).toBe(400);
    expect(await news()).toEqual([]);
  });

  it('tell that a pending affiliate became active, once', async () => {
    const { client, news } = await givenListener({ requireApproval: true });
    const { id } = await givenAffiliate(client);
    await news();
    const body = { status: 'active', companyName: 'Approved' };
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => client.patch(`/affiliates/v1/affiliates/${id}`, body)),
    );
    expect(await news()).toEqual([{ event: 'affiliate.approved', timestamp, data: replies[0]?.body.data }]);
    await changed(client, `affiliates/${id}`, { status: 'inactive' });
    await changed(client, `affiliates/${id}`, { status: 'active' });
    expect(await news()).toEqual([]);
  });

  it('tell nothing of an approval that was refused', async () => {
    const { client, news } = await givenListener({ requireApproval: true });
    const [{ id }, { email }] = [await givenAffiliate(client), await givenAffiliate(client)];
    await news();
    const reply = await client.patch(`/affiliates/v1/affiliates/${id}`, { status: 'active', email });
    expect(reply.status).toBe(400);
    expect(await news()).toEqual([]);
  });

  it('tell of a conversion, and nothing of its repeats', async () => {
    const { client, news } = await givenListener();
    const pair = await givenPair(client);
    await news();
    const sale = { ...pair, externalId: unique(), amount: 99, metadata: { plan: 'premium' } };
    const replies = await Promise.all(Array.from({ length: 4 }, () => client.post('/affiliates/v1/conversions', sale)));
    const [recorded] = replies.filter(({ status }) => status === 201);
    expect(await news()).toEqual([{ event: 'conversion.created', timestamp, data: recorded?.body.data }]);
    for (const refused of [
      { ...sale, amount: -1 },
      { ...sale, offerId: 'off_unknown' },
    ])
      await client.post('/affiliates/v1/conversions', refused);
    expect(await news()).toEqual([]);
  });

  it('tell also of the rejection of a conversion that is recorded as rejected', async () => {
    const { client, news } = await givenListener();
    const pair = await givenPair(client, { offer: { isActive: false } });
    await news();
    const data = await givenConversion(client, pair);
    const events = await news();
    expect(typesOf(events)).toEqual(['conversion.created', 'conversion.rejected']);
    for (const event of events) expect(event).toMatchObject({ timestamp, data });
    expect(data).toMatchObject({ status: 'rejected', reason: 'offer_not_active' });
  });

  it.each(['approved', 'rejected'])('tell that a conversion was %s, once', async (status) => {
    const { client, news } = await givenListener();
    const { id } = await givenConversion(client);
    await news();
    const other = status === 'approved' ? 'rejected' : 'approved';
    const path = `/affiliates/v1/conversions/${id}`;
    const data = await changed(client, `conversions/${id}`, { status, reason: 'checked' });
    expect(await news()).toEqual([{ event: `conversion.${status}`, timestamp, data }]);
    for (const body of [{ status }, { status, reason: 'again' }, { reason: 'again' }, {}, { status: other }])
      await client.patch(path, body);
    expect(await news()).toEqual([]);
  });

  it('tell of one of several decisions at once', async () => {
    const { client, news } = await givenListener();
    const { id } = await givenConversion(client);
    await news();
    const wanted = ['approved', 'rejected', 'approved', 'rejected', 'approved'];
    await Promise.all(wanted.map((status) => client.patch(`/affiliates/v1/conversions/${id}`, { status })));
    const { status } = (await client.get(`/affiliates/v1/conversions/${id}`)).body.data;
    expect(await news()).toMatchObject([{ event: `conversion.${status}`, data: { id, status } }]);
  });

  it('tell nothing of a conversion that is reversed', async () => {
    const { client, news } = await givenListener();
    const { id } = await givenConversion(client);
    await changed(client, `conversions/${id}`, { status: 'approved' });
    await news();
    await changed(client, `conversions/${id}`, { status: 'reversed' });
    expect(await news()).toEqual([]);
  });

  it('are kept together with their change or not at all, 500', async () => {
    const { client, news } = await givenListener();
    const [pair, sale] = [await givenPair(client), await givenConversion(client)];
    await news();
    const input = { ...pair, externalId: unique(), amount: 99 };
    const rename = (from: string, to: string) =>
      server.database.query(sql.typeAlias('nothing')`
        ALTER TABLE ${sql.identifier(['core', from])} RENAME TO ${sql.identifier([to])}
      `);
    await rename('event', 'event_elsewhere');
    const replies = [
      await client.post('/affiliates/v1/conversions', input),
      await client.patch(`/affiliates/v1/conversions/${sale.id}`, { status: 'approved' }),
    ];
    await rename('event_elsewhere', 'event');
    expect(replies.map(({ status }) => status)).toEqual([500, 500]);
    expect(await found(client, `conversions/${sale.id}`)).toEqual(sale);
    const data = await givenConversion(client, input);
    expect(await news()).toEqual([{ event: 'conversion.created', timestamp, data }]);
  });

  it('keep live and test apart', async () => {
    const { client, testClient, news, testNews } = await givenListener();
    await givenAffiliate(testClient);
    expect(await news()).toEqual([]);
    expect(typesOf(await testNews())).toEqual(['affiliate.created']);
    await givenAffiliate(client);
    expect(await testNews()).toEqual([]);
    expect(typesOf(await news())).toEqual(['affiliate.created']);
  });

  it('carry the times of what happened, in its order', async () => {
    const { client, news } = await givenListener();
    const before = server.now.getTime();
    const { id } = await givenConversion(client);
    await news();
    server.advance(1_500);
    await changed(client, `conversions/${id}`, { status: 'approved' });
    server.advance(1_500);
    const pair = await givenPair(client);
    await givenConversion(client, pair);
    const times = (await news()).map((event) => Date.parse(event.timestamp));
    expect(times).toEqual(times.toSorted());
    expect([times[0], times.at(-1)]).toEqual([before + 1_000, before + 3_000]);
  });
});
