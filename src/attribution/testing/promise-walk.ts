import { expect, it } from 'vitest';
import type { TestServer } from '../../core/testing/start-product.ts';
import { dayMs } from '../../core/time/day.ts';
import { found, givenShop, givenStore, refusalOf } from './fixtures.ts';
import { idsOf, walk } from './walk.ts';

type Moments = { madeAt: Date; receivedAt: Date };

type List = {
  list: 'clicks' | 'conversions';
  /** Stores one row for each of the moments and returns their ids in the same order. */
  add(tenantId: string, storeId: string, moments: readonly Moments[]): Promise<string[]>;
};

/** What every list that is walked by cursor promises of its order, its pages, its bounds and whose rows it shows. */
export const promiseWalk = (server: TestServer, { list, add }: List): void => {
  const ago = (ms: number) => new Date(server.now.getTime() - ms);
  const promptly = (ms: number) => ({ madeAt: ago(ms), receivedAt: ago(ms) });

  const givenRows = async (moments: readonly Moments[]) => {
    const shop = await givenShop(server);
    const ids = await add(shop.organizationId, shop.storeId, moments);
    return { ...shop, ids };
  };

  it('is empty at first, 200', async () => {
    const { client } = await givenShop(server);
    expect(await found(client, list)).toEqual({ [list]: [], hasMore: false, nextCursor: null });
  });

  it('shows the newest receipts first, those of one moment by id, on pages of 50 unless told otherwise, 200', async () => {
    const moments = Array.from({ length: 120 }, (_, index) => promptly(Math.floor(index / 3) * 1_000));
    const { client, ids } = await givenRows(moments);
    const expected = [...ids].sort().reverse();
    const pages = await walk(client, list);
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(idsOf(pages.flat())).toEqual(expected);
    for (const [limit, lengths] of [
      ['119', [119, 1]],
      ['120', [120]],
      ['200', [120]],
    ] as const) {
      const others = await walk(client, list, { limit });
      expect(others.map(({ length }) => length)).toEqual(lengths);
      expect(idsOf(others.flat())).toEqual(expected);
    }
    expect(await walk(client, list, { limit: '1' })).toHaveLength(120);
  });

  it('shows everything that was there at the start exactly once while new ones arrive, 200', async () => {
    const moments = Array.from({ length: 40 }, (_, index) => promptly(index % 7));
    const { organizationId, client, storeId, ids } = await givenRows(moments);
    let added = 0;
    const shown = await walk(client, list, { limit: '3' }, async () => {
      server.advance(added % 2);
      const late = { madeAt: ago(10 * dayMs), receivedAt: server.now };
      added += (await add(organizationId, storeId, [promptly(0), late])).length;
    });
    expect(added).toBeGreaterThan(20);
    const all = idsOf(shown.flat());
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => ids.includes(id as string))).toEqual([...ids].sort().reverse());
  });

  it('filters by when it was made, whenever it was received, the start included and the end not, 200', async () => {
    const day = new Date('2026-11-10T00:00:00Z').getTime();
    const moment = (ms: number, lateMs = 0) => ({
      madeAt: new Date(day + ms),
      receivedAt: new Date(day + ms + lateMs),
    });
    const { client, ids } = await givenRows([
      ...[moment(-1), moment(0), moment(dayMs - 1), moment(dayMs), moment(0, -300_000), moment(5, 9 * dayMs)],
      ...[moment(-1, 9 * dayMs), moment(dayMs, 9 * dayMs), moment(6, dayMs), moment(7, dayMs * 2)],
    ]);
    const within = [1, 2, 4, 5, 8, 9].map((index) => ids[index]);
    for (const bounds of [
      { from: '2026-11-10', to: '2026-11-10' },
      { from: '2026-11-10T00:00:00Z', to: '2026-11-11T00:00:00Z' },
      { from: '2026-11-10T00:00:00.900Z', to: '2026-11-11T00:00:00.999Z' },
      { from: '2026-11-09T19:00:00-05:00', to: '2026-11-11T05:30:00 05:30' },
      { from: '2026-11-10T00:00:00', to: '2026-11-11 00:00:00 UTC' },
    ]) {
      const pages = await walk(client, list, { limit: '2', ...bounds });
      expect(pages.map(({ length }) => length)).toEqual([2, 2, 2]);
      expect(idsOf(pages.flat()).sort()).toEqual([...within].sort());
    }
    const count = async (parameters: Record<string, string>) => (await walk(client, list, parameters)).flat().length;
    expect(await count({ from: '2026-11-10' })).toBe(8);
    expect(await count({ to: '2026-11-09' })).toBe(2);
    expect(await count({ from: '2026-11-12' })).toBe(0);
  });

  it.each([
    ['from=1000-01-01&to=9999-12-30', 2],
    ['to=9999-12-31T12:00:00Z', 2],
    ['to=9999-12-31T23:59:59Z', 2],
    ['from=9999-12-31T00:00:00Z', 0],
    ['to=1000-01-01', 0],
  ])('knows bounds in the years 1000 to 9999: %s, 200', async (search, length) => {
    const { client } = await givenRows([promptly(0), { madeAt: ago(9 * dayMs), receivedAt: server.now }]);
    expect((await found(client, `${list}?${search}`))[list]).toHaveLength(length);
  });

  it('finds what was received years apart, 200', async () => {
    const years = [0, 40, 400, 800, 1_600].map((days) => promptly(days * dayMs));
    const { client, ids } = await givenRows(years);
    for (const limit of ['1', '2', '5']) expect(idsOf((await walk(client, list, { limit })).flat())).toEqual(ids);
  });

  it('shows the rows of one store, 200', async () => {
    const { organizationId, client, storeId, ids } = await givenRows([promptly(2), promptly(1)]);
    const otherStore = await givenStore(client);
    const others = await add(organizationId, otherStore, [promptly(0)]);
    expect(idsOf((await walk(client, list, { storeId })).flat())).toEqual(ids.toReversed());
    expect(idsOf((await walk(client, list, { storeId: otherStore })).flat())).toEqual(others);
    expect(await walk(client, list, { storeId: 'store_unknown' })).toEqual([[]]);
  });

  it('shows nothing of the other mode or of another organization, 200', async () => {
    const [mine, other] = [await givenRows([promptly(0)]), await givenRows([promptly(0)])];
    expect(idsOf((await walk(mine.client, list)).flat())).toEqual(mine.ids);
    expect(idsOf((await walk(other.client, list, { storeId: mine.storeId })).flat())).toEqual([]);
    expect(await walk(mine.testClient, list)).toEqual([[]]);
  });

  it('refuses a cursor of others, of other filters, or of nobody, 400', async () => {
    const [mine, other] = [await givenRows([promptly(1), promptly(0)]), await givenRows([promptly(1), promptly(0)])];
    const { nextCursor: own } = await found(mine.client, `${list}?limit=1`);
    const { nextCursor: foreign } = await found(other.client, `${list}?limit=1`);
    expect((await mine.client.get(`/attribution/v1/${list}?cursor=${own}&limit=7`)).status).toBe(200);
    for (const search of [`cursor=${own}&storeId=${mine.storeId}`, `cursor=${foreign}`, 'cursor=abc123', 'cursor=W10'])
      expect(refusalOf(await mine.client.get(`/attribution/v1/${list}?${search}`))).toEqual({
        status: 400,
        code: 'invalid_request',
        message: 'cursor is not a cursor of this list and these filters',
        details: { field: 'cursor', reason: 'invalid_format' },
      });
  });

  it.each([
    ['limit=0', 'limit', 'out_of_range'],
    ['limit=201', 'limit', 'out_of_range'],
    ['limit=-1', 'limit', 'out_of_range'],
    ['limit=ten', 'limit', 'invalid_type'],
    ['limit=', 'limit', 'invalid_type'],
    ['limit=1.5', 'limit', 'invalid_type'],
    ['cursor=', 'cursor', 'too_short'],
    ['from=yesterday', 'from', 'invalid_format'],
    ['from=2026-02-30', 'from', 'invalid_format'],
    ['to=2026-11-21T25:00:00Z', 'to', 'invalid_format'],
    ['from=0000-01-01', 'from', 'invalid_format'],
    ['to=9999-12-31', 'to', 'invalid_format'],
    ['from=2026-11-11&to=2026-11-10', 'to', 'out_of_range'],
    ['from=2026-11-11T00:00:00Z&to=2026-11-11T00:00:00Z', 'to', 'out_of_range'],
  ])('refuses %s, 400', async (search, field, reason) => {
    const { client } = await givenShop(server);
    expect(refusalOf(await client.get(`/attribution/v1/${list}?${search}`))).toMatchObject({
      status: 400,
      code: 'invalid_request',
      details: { field, reason },
    });
  });
};
