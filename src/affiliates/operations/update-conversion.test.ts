import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import {
  changed,
  found,
  givenConversion,
  givenPair,
  givenProgram,
  givenTrackingLink,
  invalidBody,
  refusalOf,
  statusesOf,
  unique,
} from '../testing/fixtures.ts';

const server = await startProduct();
const { client, testClient } = await givenProgram(server);
const decide = (id: string, body: unknown) => client.patch(`/affiliates/v1/conversions/${id}`, body);
const decided = (id: string, body: Record<string, unknown>) => changed(client, `conversions/${id}`, body);
const noTransition = (from: string, to: string) => ({
  status: 409,
  code: 'INVALID_TRANSITION',
  message: `A conversion that is '${from}' cannot become '${to}'`,
});

const nothing = z.strictObject({ id: z.string() });
/** A conversion in any stage of its life; payouts, which alone make one paid, are yet to come. */
const givenIn = async (status: string) => {
  const sale = await givenConversion(client);
  if (status === 'paid' || status === 'reversed' || status === 'approved')
    await decided(sale.id, { status: 'approved' });
  if (status === 'reversed' || status === 'rejected') await decided(sale.id, { status });
  if (status === 'paid')
    await server.database.one(sql.type(nothing)`
      UPDATE affiliates.conversion SET status = 'paid' WHERE tenant_id <> '' AND id = ${sale.id} RETURNING id
    `);
  return found(client, `conversions/${sale.id}`);
};

const statuses = ['pending', 'approved', 'rejected', 'paid', 'reversed'];
const moves = [
  ['pending', 'approved'],
  ['pending', 'rejected'],
  ['approved', 'reversed'],
  ['paid', 'reversed'],
] as const;
const isMove = (from: string, to: string) => moves.some((move) => move[0] === from && move[1] === to);
const others = statuses.flatMap((from) =>
  statuses.filter((to) => from !== to && !isMove(from, to)).map((to) => [from, to] as const),
);

describe('updateConversion', () => {
  it.each(moves)('moves a conversion from %s to %s and leaves the rest, 200', async (from, to) => {
    const before = await givenIn(from);
    const commission = to === 'rejected' ? { ...before.commission, amount: 0 } : before.commission;
    const { status, body } = await decide(before.id, { status: to });
    expect({ status, body }).toEqual({ status: 200, body: { data: { ...before, status: to, commission } } });
    expect(await found(client, `conversions/${before.id}`)).toEqual(body.data);
  });

  it.each(others)('refuses to move one from %s to %s and changes nothing, 409', async (from, to) => {
    const before = await givenIn(from);
    expect(refusalOf(await decide(before.id, { status: to, reason: 'never' }))).toEqual(noTransition(from, to));
    expect(await found(client, `conversions/${before.id}`)).toEqual(before);
  });

  it.each(statuses)('changes nothing where it is %s already, 200', async (status) => {
    const before = await givenIn(status);
    expect(await decided(before.id, { status })).toEqual(before);
  });

  it('changes nothing for an empty object, 200', async () => {
    const before = await givenConversion(client);
    expect(await decided(before.id, {})).toEqual(before);
  });

  it('keeps the reason of the last decision, 200', async () => {
    const { id } = await givenConversion(client);
    expect(await decided(id, { status: 'approved', reason: 'known customer' })).toMatchObject({
      reason: 'known customer',
    });
    expect(await decided(id, { status: 'approved' })).toMatchObject({ reason: 'known customer' });
    expect(await decided(id, { status: 'approved', reason: 'checked' })).toMatchObject({ reason: 'checked' });
    expect(await decided(id, { status: 'reversed' })).toMatchObject({ status: 'reversed', reason: null });
    expect(await decided(id, { reason: 'returned' })).toMatchObject({ status: 'reversed', reason: 'returned' });
    expect(await decided(id, { reason: null })).toMatchObject({ status: 'reversed', reason: null });
  });

  it('refuses null for the status, 400', async () => {
    const { id } = await givenConversion(client);
    expect(refusalOf(await decide(id, { status: null }))).toEqual(invalidBody({ status: 'Must be a string' }));
  });

  it.each([
    ['status', 'shipped', 'Must be one of: pending, approved, rejected, paid, reversed'],
    ['reason', 5, 'Must be a string'],
    ['reason', '', 'Must not be empty'],
    ['reason', 'x'.repeat(1_001), 'Must have at most 1000 characters'],
  ])('refuses %s %j and changes nothing, 400', async (field, value, message) => {
    const before = await givenConversion(client);
    expect(refusalOf(await decide(before.id, { status: 'approved', [field]: value }))).toEqual(
      invalidBody({ [field]: message }),
    );
    expect(await found(client, `conversions/${before.id}`)).toEqual(before);
  });

  it('does not know a conversion of another organization or mode, 404', async () => {
    const [theirs, tests] = [
      await givenConversion((await givenProgram(server)).client),
      await givenConversion(testClient),
    ];
    for (const id of [theirs.id, tests.id, 'conv_unknown'])
      expect(refusalOf(await decide(id, { status: 'approved' }))).toEqual({
        status: 404,
        code: 'NOT_FOUND',
        message: `Conversion '${id}' does not exist`,
      });
    expect(await found(testClient, `conversions/${tests.id}`)).toEqual(tests);
  });

  it('lets one of two opposite decisions at once win, 200 and 409', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await givenConversion(client);
      const wanted = ['approved', 'rejected', 'approved', 'rejected'];
      const replies = await Promise.all(wanted.map((status) => decide(id, { status, reason: status })));
      expect(statusesOf(replies)).toEqual({ 200: 2, 409: 2 });
      const after = await found(client, `conversions/${id}`);
      replies.forEach((reply, index) => {
        expect(reply.status).toBe(wanted[index] === after.status ? 200 : 409);
      });
      expect(after).toMatchObject({
        reason: after.status,
        commission: { amount: after.status === 'approved' ? 20 : 0 },
      });
    }
  });

  it('frees a place under the daily cap, and revives no earlier overflow, 200', async () => {
    const pair = await givenPair(client, { offer: { dailyCap: 1 } });
    const record = () => givenConversion(client, { ...pair, externalId: unique() });
    const [first, overflow] = [await record(), await record()];
    expect(overflow).toMatchObject({ status: 'rejected', reason: 'daily_cap_reached' });
    await decided(first.id, { status: 'rejected' });
    expect(await record()).toMatchObject({ status: 'pending', reason: null });
    expect(await record()).toMatchObject({ status: 'rejected', reason: 'daily_cap_reached' });
    expect(await found(client, `conversions/${overflow.id}`)).toEqual(overflow);
  });

  it('keeps the place of an approved and of a reversed one under the daily cap, 200', async () => {
    const pair = await givenPair(client, { offer: { dailyCap: 1 } });
    const { id } = await givenConversion(client, pair);
    for (const status of ['approved', 'reversed']) {
      await decided(id, { status });
      expect(await givenConversion(client, { ...pair, externalId: unique() })).toMatchObject({ status: 'rejected' });
    }
  });

  it('takes a rejected one off the count of its link, 200', async () => {
    const link = await givenTrackingLink(client);
    const { affiliateId, offerId } = link;
    const { id } = await givenConversion(client, { affiliateId, offerId });
    expect((await found(client, `tracking-links/${link.id}`)).conversions).toBe(1);
    await decided(id, { status: 'rejected' });
    expect((await found(client, `tracking-links/${link.id}`)).conversions).toBe(0);
  });
});
