import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { found, givenClick, givenShop } from '../testing/fixtures.ts';
import { promiseGet, promiseKeptIds } from '../testing/promise-get.ts';
import { addClicks } from '../testing/rows.ts';

const server = await startProduct();

describe('getClick', () => {
  promiseGet(server, {
    path: (id) => `clicks/${id}`,
    kind: 'Click',
    parameter: 'clickId',
    give: async (client, storeId) => (await givenClick(client, { storeId })).clickId,
  });

  promiseKeptIds(server, {
    path: (id) => `clicks/${id}`,
    parameter: 'clickId',
    add: (tenantId, storeId, id) => addClicks(server, tenantId, [{ id, storeId, clickedAt: new Date('2021-01-01') }]),
  });

  it('shows when it was made and when it was received, and what came with it, 200', async () => {
    const { client, storeId } = await givenShop(server);
    const input = { landingPage: 'http://shop.example.com', referrer: 'https://social.example.com/' };
    const timestamp = '2026-01-31T06:00:00Z';
    const { clickId, fbclid } = await givenClick(client, { storeId, timestamp, ...input });
    expect(await found(client, `clicks/${clickId}`)).toEqual({
      clickId,
      storeId,
      fbclid,
      ...input,
      utm: { source: null, medium: null, campaign: null, content: null, term: null },
      clickIds: {},
      timestamp,
      receivedAt: '2026-11-21T12:00:00Z',
    });
  });

  it('finds clicks of other years by the time in their ids, 200', async () => {
    const { organizationId, client, storeId } = await givenShop(server);
    const seeds = ['2020-02-29', '2026-11-01', '2027-01-01'].map((day) => ({ storeId, clickedAt: new Date(day) }));
    for (const id of await addClicks(server, organizationId, seeds))
      expect((await found(client, `clicks/${id}`)).clickId).toBe(id);
  });
});
