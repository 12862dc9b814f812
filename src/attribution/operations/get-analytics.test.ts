import { describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { found, givenClick, givenConversion, givenShop, givenStore, refusalOf } from '../testing/fixtures.ts';
import { addClicks, addConversions } from '../testing/rows.ts';

const server = await startProduct();

const ask = (client: TestClient, parameters: Record<string, string> = {}) =>
  found(client, `analytics?${new URLSearchParams(parameters)}`);

const nothing = {
  clicks: 0,
  conversions: 0,
  attributedConversions: 0,
  attributionRate: null,
  revenue: [],
  averageConfidence: null,
};

type Bucket = { from: string; to: string; metrics: { clicks: number } };
type Group = { key: string | null; metrics: { clicks: number; conversions: number } };
const clicksOf = ({ series }: { series: Bucket[] }) => series.map(({ from, metrics }) => [from, metrics.clicks]);
const keysOf = ({ groups }: { groups: Group[] }) => groups.map(({ key }) => key);

describe('getAnalytics', () => {
  it('shows the last 30 days of all stores by day in UTC, empty days too, 200', async () => {
    const { client } = await givenShop(server);
    const { period, totals, series, groups, truncated } = await ask(client);
    expect(period).toEqual({
      storeId: null,
      from: '2026-10-23T00:00:00Z',
      to: '2026-11-22T00:00:00Z',
      timezone: 'UTC',
      granularity: 'day',
      groupBy: 'none',
    });
    expect(totals).toEqual(nothing);
    expect(series).toHaveLength(30);
    expect(series[0]).toEqual({ from: '2026-10-23T00:00:00Z', to: '2026-10-24T00:00:00Z', metrics: nothing });
    expect(series[29]).toEqual({ from: '2026-11-21T00:00:00Z', to: '2026-11-22T00:00:00Z', metrics: nothing });
    expect({ groups, truncated }).toEqual({ groups: [], truncated: false });
  });

  it('counts what was tracked, adds revenue up by currency and to the cent, 200', async () => {
    const { client, storeId } = await givenShop(server);
    const { fbclid } = await givenClick(client, { storeId, fingerprint: 'fp_1' });
    await givenClick(client, { storeId });
    await givenConversion(client, { storeId, fbclid, eventValue: 0.1 });
    await givenConversion(client, { storeId, fingerprint: 'fp_1', eventValue: 0.2 });
    await givenConversion(client, { storeId, fingerprint: 'fp_1', eventValue: 5, currency: 'EUR' });
    await givenConversion(client, { storeId, eventValue: 1234567890.12 });
    await givenConversion(client, { storeId, eventType: 'Lead', eventValue: null, currency: 'JPY' });
    const metrics = {
      clicks: 2,
      conversions: 5,
      attributedConversions: 3,
      attributionRate: 0.6,
      revenue: [
        { currency: 'EUR', amount: 5, attributedAmount: 5 },
        { currency: 'USD', amount: 1234567890.42, attributedAmount: 0.3 },
      ],
      averageConfidence: 96.67,
    };
    const { totals, series } = await ask(client, { storeId });
    expect(totals).toEqual(metrics);
    expect(series.at(-1).metrics).toEqual(metrics);
    expect(series.slice(0, -1).every((bucket: Bucket) => bucket.metrics.clicks === 0)).toBe(true);
  });

  it('takes the time zone of the store unless another is asked for, and UTC for an unknown store, 200', async () => {
    const { client, storeId } = await givenShop(server, { timezone: 'Asia/Kolkata' });
    expect((await ask(client, { storeId, to: '2026-11-02' })).period).toMatchObject({
      storeId,
      from: '2026-10-03T18:30:00Z',
      to: '2026-11-02T18:30:00Z',
      timezone: 'Asia/Kolkata',
    });
    const asked = await ask(client, { storeId, timezone: 'america/new_york', from: '2026-10-31', to: '2026-11-02' });
    expect(asked.period).toMatchObject({
      from: '2026-10-31T04:00:00Z',
      to: '2026-11-03T05:00:00Z',
      timezone: 'America/New_York',
    });
    const unknown = await ask(client, { storeId: 'store_unknown' });
    expect(unknown.period).toMatchObject({ storeId: 'store_unknown', timezone: 'UTC' });
    expect(unknown.totals).toEqual(nothing);
  });

  it.each([
    ['from=9999-12-29&to=9999-12-30', 2],
    ['from=9999-12-30T00:00:00Z&to=9999-12-31T23:59:59Z', 2],
    ['from=9999-11-30&to=9999-12-30&granularity=month', 2],
    ['from=9999-12-20&to=9999-12-30&granularity=week', 2],
    ['from=1000-01-01&to=1000-01-02', 2],
  ])('knows periods in the years 1000 to 9999: %s, 200', async (search, length) => {
    const { client } = await givenShop(server);
    const { totals, series } = await found(client, `analytics?${search}`);
    expect({ totals, length: series.length }).toEqual({ totals: nothing, length });
  });

  it('puts each click into the day it was made on by the clocks of the zone, across a change of clocks, 200', async () => {
    const { organizationId, client, storeId } = await givenShop(server);
    const at = ['03:59:59.999', '04:00:00.000', '05:30:00.000', '06:30:00.000', '23:00:00.000'];
    const clicks = [...at.map((time) => `2026-11-01T${time}Z`), '2026-11-02T04:59:59.999Z', '2026-11-02T05:00:00Z'];
    await addClicks(
      server,
      organizationId,
      clicks.map((time) => ({ storeId, clickedAt: new Date(time) })),
    );
    const parameters = { timezone: 'America/New_York', from: '2026-10-31', to: '2026-11-02' };
    expect(clicksOf(await ask(client, parameters))).toEqual([
      ['2026-10-31T04:00:00Z', 1],
      ['2026-11-01T04:00:00Z', 5],
      ['2026-11-02T05:00:00Z', 1],
    ]);
    const hours = await ask(client, { ...parameters, from: '2026-11-01', to: '2026-11-01', granularity: 'hour' });
    expect(hours.series).toHaveLength(25);
    expect(clicksOf(hours).slice(0, 4)).toEqual([
      ['2026-11-01T04:00:00Z', 1],
      ['2026-11-01T05:00:00Z', 1],
      ['2026-11-01T06:00:00Z', 1],
      ['2026-11-01T07:00:00Z', 0],
    ]);
    const weeks = await ask(client, { ...parameters, granularity: 'week' });
    expect(clicksOf(weeks)).toEqual([
      ['2026-10-31T04:00:00Z', 6],
      ['2026-11-02T05:00:00Z', 1],
    ]);
    const months = await ask(client, { ...parameters, granularity: 'month' });
    expect(clicksOf(months)).toEqual([
      ['2026-10-31T04:00:00Z', 1],
      ['2026-11-01T04:00:00Z', 6],
    ]);
    expect(months.series.at(-1).to).toBe('2026-11-03T05:00:00Z');
  });

  it('counts clicks and conversions by when they were made, however late they were received, 200', async () => {
    const { organizationId, client, storeId } = await givenShop(server);
    const made = new Date('2026-11-10T12:00:00Z');
    for (const receivedAt of [new Date(made.getTime() - 300_000), made, new Date('2026-11-20T00:00:00Z')]) {
      await addClicks(server, organizationId, [{ storeId, clickedAt: made, receivedAt }]);
      await addConversions(server, organizationId, [{ storeId, occurredAt: made, receivedAt }]);
    }
    const { totals } = await ask(client, { from: '2026-11-10T12:00:00Z', to: '2026-11-10T12:00:01Z' });
    expect(totals).toMatchObject({ clicks: 3, conversions: 3 });
  });

  it('groups conversions with the clicks they came from, most conversions first, 200', async () => {
    const { client, storeId } = await givenShop(server);
    const page = (search: string) => ({ storeId, landingPage: `https://shop.example.com/sale${search}` });
    const spring = await givenClick(client, page('?utm_campaign=spring&utm_source=facebook&utm_medium=paid#a?b'));
    await givenClick(client, page('#top?utm_campaign=no'));
    const summer = await givenClick(client, page('?utm_campaign=summer&utm_content=red'));
    for (const [click, eventType] of [
      [spring, 'Purchase'],
      [spring, 'Lead'],
      [summer, 'Purchase'],
    ] as const)
      await givenConversion(client, { storeId, fbclid: click.fbclid, eventType });
    await givenConversion(client, { storeId, eventType: 'Lead' });
    const groups = async (groupBy: string) =>
      (await ask(client, { groupBy })).groups.map(({ key, metrics }: Group) => [
        key,
        metrics.clicks,
        metrics.conversions,
      ]);
    expect(await groups('campaign')).toEqual([
      ['spring', 1, 2],
      ['summer', 1, 1],
      [null, 1, 1],
    ]);
    expect(await groups('source')).toEqual(
      [
        ['facebook', 1, 2],
        [null, 2, 2],
      ].reverse(),
    );
    expect(await groups('medium')).toEqual([
      [null, 2, 2],
      ['paid', 1, 2],
    ]);
    expect(await groups('content')).toEqual([
      [null, 2, 3],
      ['red', 1, 1],
    ]);
    expect(await groups('landingPage')).toEqual([
      ['https://shop.example.com/sale', 3, 3],
      [null, 0, 1],
    ]);
    expect(await groups('eventType')).toEqual([
      ['Lead', 0, 2],
      ['Purchase', 0, 2],
      [null, 3, 0],
    ]);
    expect(await groups('none')).toEqual([]);
  });

  it('orders groups by conversions, then by clicks, then by key with null last, and tells of 1,000, 200', async () => {
    const { organizationId, client, storeId } = await givenShop(server);
    const clickedAt = server.now;
    const clicks = (campaign: string | null, count: number) =>
      Array.from({ length: count }, () => ({ storeId, campaign, clickedAt }));
    await addClicks(server, organizationId, [
      ...[clicks('b', 2), clicks('a', 2), clicks('Z', 2), clicks('ä', 2), clicks(null, 2), clicks('c', 3)].flat(),
    ]);
    await addConversions(server, organizationId, [{ storeId, campaign: 'z', score: 75, occurredAt: clickedAt }]);
    const few = await ask(client, { groupBy: 'campaign' });
    expect(keysOf(few)).toEqual(['z', 'c', 'Z', 'a', 'b', 'ä', null]);
    expect(few.truncated).toBe(false);

    const singles = Array.from({ length: 993 }, (_, index) => `x${String(index).padStart(4, '0')}`);
    await addClicks(
      server,
      organizationId,
      singles.flatMap((campaign) => clicks(campaign, 1)),
    );
    const full = await ask(client, { groupBy: 'campaign' });
    expect(full.truncated).toBe(false);
    expect(keysOf(full)).toEqual([...keysOf(few), ...singles]);

    await addClicks(server, organizationId, clicks('y', 1));
    const over = await ask(client, { groupBy: 'campaign' });
    expect(over.truncated).toBe(true);
    expect(keysOf(over)).toEqual(keysOf(full));
    expect(over.totals.clicks).toBe(13 + 993 + 1);
  });

  it('counts one store, one mode and one organization, 200', async () => {
    const [mine, other] = [await givenShop(server), await givenShop(server)];
    const second = await givenStore(mine.client);
    await givenClick(mine.client, { storeId: mine.storeId });
    await givenClick(mine.client, { storeId: second });
    await givenClick(mine.testClient, { storeId: mine.storeId });
    await givenConversion(other.client, { storeId: other.storeId });
    const count = async (client: TestClient, parameters = {}) => {
      const { totals } = await ask(client, parameters);
      return [totals.clicks, totals.conversions];
    };
    expect(await count(mine.client)).toEqual([2, 0]);
    expect(await count(mine.client, { storeId: second })).toEqual([1, 0]);
    expect(await count(mine.testClient)).toEqual([1, 0]);
    expect(await count(other.client)).toEqual([0, 1]);
    expect(await count(other.client, { storeId: mine.storeId })).toEqual([0, 0]);
  });

  it('answers up to 1,000 buckets, 200, and refuses more, 400', async () => {
    const { client } = await givenShop(server);
    const hours = (to: string) => new URLSearchParams({ granularity: 'hour', from: '2026-01-01', to });
    expect((await found(client, `analytics?${hours('2026-02-11T16:00:00Z')}`)).series).toHaveLength(1_000);
    for (const search of [hours('2026-02-11T16:00:01Z'), 'from=1000-01-01&to=9999-12-30&granularity=hour'])
      expect(refusalOf(await client.get(`/attribution/v1/analytics?${search}`))).toEqual({
        status: 400,
        code: 'invalid_request',
        message: 'By hour the period has more than 1,000 buckets',
        details: { field: 'granularity', reason: 'out_of_range' },
      });
  });

  it.each([
    ['timezone=Mars/Olympus', 'timezone', 'unknown_value'],
    ['timezone=%2B05:30', 'timezone', 'unknown_value'],
    ['timezone=', 'timezone', 'too_short'],
    ['granularity=minute', 'granularity', 'unknown_value'],
    ['groupBy=country', 'groupBy', 'unknown_value'],
    ['from=soon', 'from', 'invalid_format'],
    ['from=2026-02-29', 'from', 'invalid_format'],
    ['to=2026-04-31', 'to', 'invalid_format'],
    ['from=2026-11-11&to=2026-11-10', 'to', 'out_of_range'],
    ['from=2026-11-11T08:00:00Z&to=2026-11-11T08:00:00.9Z', 'to', 'out_of_range'],
    ['from=2027-01-01', 'from', 'out_of_range'],
  ])('refuses %s, 400', async (search, field, reason) => {
    const { client } = await givenShop(server);
    expect(refusalOf(await client.get(`/attribution/v1/analytics?${search}`))).toMatchObject({
      status: 400,
      code: 'invalid_request',
      details: { field, reason },
    });
  });

  it('reads the first and the last year there are, 200', async () => {
    const { client } = await givenShop(server);
    for (const search of ['to=1000-01-01', 'from=9999-12-01&to=9999-12-30&timezone=Pacific/Kiritimati'])
      expect((await found(client, `analytics?${search}`)).totals).toEqual(nothing);
  });
});
