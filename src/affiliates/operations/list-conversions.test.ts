import { describe, expect, it } from 'vitest';
import { sql } from '../../core/database/sql.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { changed, givenConversion, givenPair, givenProgram, listed, refusalOf } from '../testing/fixtures.ts';
import { promisePages } from '../testing/promise-pages.ts';

const server = await startProduct();

describe('listConversions', () => {
  promisePages(server, { path: 'conversions', give: givenConversion });

  it('filters by status, by affiliate and by both, and counts what it filters, 200', async () => {
    const { client, testClient } = await givenProgram(server);
    const [first, second] = [await givenPair(client), await givenPair(client)];
    for (const pair of [first, first, second]) await givenConversion(client, pair);
    await changed(client, `offers/${first.offerId}`, { isActive: false });
    await givenConversion(client, first);
    const { affiliateId: foreignId } = await givenConversion(testClient);
    const count = async (search: string) => {
      const { data, pagination } = await listed(client, `conversions?${search}`);
      expect(pagination).toMatchObject({ total: data.length, hasMore: false });
      return data.length;
    };
    expect(await count('')).toBe(4);
    expect(await count('status=pending')).toBe(3);
    expect(await count('status=rejected')).toBe(1);
    expect(await count(`affiliateId=${first.affiliateId}`)).toBe(3);
    expect(await count(`affiliateId=${first.affiliateId}&status=pending`)).toBe(2);
    expect(await count(`affiliateId=${second.affiliateId}&status=rejected`)).toBe(0);
    for (const id of ['aff_nobody', foreignId]) expect(await count(`affiliateId=${id}`)).toBe(0);
  });

  it('filters by every status that a conversion can have, 200', async () => {
    const { client } = await givenProgram(server);
    const pair = await givenPair(client);
    const decided = async (...statuses: string[]) => {
      const { id } = await givenConversion(client, pair);
      for (const status of statuses) await changed(client, `conversions/${id}`, { status });
      return id;
    };
    const ids: Record<string, string> = {
      pending: await decided(),
      approved: await decided('approved'),
      rejected: await decided('rejected'),
      reversed: await decided('approved', 'reversed'),
      paid: await decided('approved'),
    };
    // Payouts alone make a conversion paid.
    await server.database.query(sql.typeAlias('nothing')`
      UPDATE affiliates.conversion SET status = 'paid' WHERE tenant_id IS NOT NULL AND id = ${ids.paid as string}
    `);
    for (const [status, id] of Object.entries(ids)) {
      const { data, pagination } = await listed(client, `conversions?status=${status}`);
      expect([status, data.map((row) => [row.id, row.status]), pagination.total]).toEqual([status, [[id, status]], 1]);
    }
  });

  it('orders by the time of recording, not by that of the sale, 200', async () => {
    const { client } = await givenProgram(server);
    const pair = await givenPair(client);
    const early = await givenConversion(client, { ...pair, occurredAt: '2026-11-20T00:00:00Z' });
    server.advance(1);
    const late = await givenConversion(client, { ...pair, occurredAt: '2026-11-19T00:00:00Z' });
    const { data } = await listed(client, 'conversions');
    expect(data.map(({ id }) => id)).toEqual([late.id, early.id]);
  });

  it('keeps the sales of archived affiliates and offers, 200', async () => {
    const { client } = await givenProgram(server);
    const sale = await givenConversion(client);
    await changed(client, `affiliates/${sale.affiliateId}`, { archived: true });
    await changed(client, `offers/${sale.offerId}`, { archived: true });
    expect((await listed(client, `conversions?affiliateId=${sale.affiliateId}`)).data).toEqual([sale]);
  });

  it.each([
    ['status=lost', { status: 'Must be one of: pending, approved, rejected, paid, reversed' }],
    ['affiliateId=', { affiliateId: 'Must not be empty' }],
  ])('refuses %s, 400', async (search, details) => {
    const { client } = await givenProgram(server);
    expect(refusalOf(await client.get(`/affiliates/v1/conversions?${search}`))).toEqual({
      status: 400,
      code: 'VALIDATION_ERROR',
      message: 'Invalid request parameters',
      details,
    });
  });
});
