import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import {
  changed,
  found,
  givenAffiliate,
  givenConversion,
  givenOffer,
  givenPair,
  givenProgram,
  listed,
  statusesOf,
  unique,
} from '../testing/fixtures.ts';

const server = await startProduct();
const { client } = await givenProgram(server);
const record = (body: unknown) => client.post('/affiliates/v1/conversions', body);
const times = <Result>(count: number, work: (index: number) => Result): Result[] =>
  Array.from({ length: count }, (_, index) => work(index));

describe('recordConversion', () => {
  describe('the commission', () => {
    const sold = async (affiliate: object, offer: object, sale: object) => {
      const pair = await givenPair(client, { affiliate: { ...affiliate }, offer: { ...offer } });
      return (await givenConversion(client, { ...pair, ...sale })).commission;
    };
    const percent = (value: number) => ({ defaultCommissionType: 'percentage', defaultCommissionValue: value });
    const fixed = (value: number, currency?: string) => ({
      defaultCommissionType: 'fixed',
      defaultCommissionValue: value,
      ...(currency && { currency }),
    });

    it('of a percentage is in the currency of the sale, rounded half up', async () => {
      expect(await sold({}, { ...percent(15), currency: 'EUR' }, { amount: 0.1 })).toEqual({
        type: 'percentage',
        value: 15,
        amount: 0.02,
        currency: 'USD',
      });
      expect((await sold({}, percent(50), { amount: 33, currency: 'JPY' })).amount).toBe(17);
      expect((await sold({}, percent(12.5), { amount: 1.001, currency: 'KWD' })).amount).toBe(0.125);
      expect((await sold({}, percent(0), { amount: 50 })).amount).toBe(0);
      expect((await sold({}, percent(100), { amount: 50.05 })).amount).toBe(50.05);
    });

    it('of a fixed amount is in the currency of the offer, whatever the sale', async () => {
      const commission = { type: 'fixed', value: 50, amount: 50 };
      expect(await sold({}, fixed(50), { amount: 10 })).toEqual({ ...commission, currency: 'USD' });
      const inYen = { amount: 900, currency: 'JPY' };
      expect(await sold({}, fixed(50, 'eur'), inYen)).toEqual({ ...commission, currency: 'EUR' });
    });

    it('follows the override of the affiliate: a number under the type of the offer', async () => {
      const affiliate = { commissionOverride: 15 };
      const sale = { amount: 200, currency: 'GBP' };
      const percentage = { type: 'percentage', value: 15, amount: 30, currency: 'GBP' };
      expect(await sold(affiliate, percent(20), sale)).toEqual(percentage);
      expect(await sold(affiliate, fixed(50), sale)).toEqual({ type: 'fixed', value: 15, amount: 15, currency: 'USD' });
    });

    it('follows the override of the affiliate: an object under its own type', async () => {
      const fixedOwn = { commissionOverride: { type: 'fixed', value: 7.5 } };
      expect(await sold(fixedOwn, { ...percent(20), currency: 'EUR' }, { amount: 200 })).toEqual({
        type: 'fixed',
        value: 7.5,
        amount: 7.5,
        currency: 'EUR',
      });
      const percentageOwn = { commissionOverride: { type: 'percentage', value: 1 } };
      expect(await sold(percentageOwn, fixed(50, 'EUR'), { amount: 200 })).toEqual({
        type: 'percentage',
        value: 1,
        amount: 2,
        currency: 'USD',
      });
    });

    it('follows an override of 0 and pays at most the whole sale for a number above 100', async () => {
      expect((await sold({ commissionOverride: 0 }, percent(20), { amount: 200 })).amount).toBe(0);
      const most = { type: 'percentage', value: 100, amount: 200, currency: 'USD' };
      expect(await sold({ commissionOverride: 150 }, percent(20), { amount: 200 })).toEqual(most);
    });

    it('stays as it was recorded when the offer and the affiliate change', async () => {
      const { affiliateId, offerId } = await givenPair(client);
      const first = await givenConversion(client, { affiliateId, offerId });
      await changed(client, `offers/${offerId}`, fixed(3, 'EUR'));
      await changed(client, `affiliates/${affiliateId}`, { commissionOverride: 9 });
      expect(await found(client, `conversions/${first.id}`)).toEqual(first);
      const { commission } = await givenConversion(client, { affiliateId, offerId });
      expect(commission).toEqual({ type: 'fixed', value: 9, amount: 9, currency: 'EUR' });
    });
  });

  describe('a sale that earns nothing', () => {
    const rejected = { status: 'rejected', commission: { amount: 0 } };

    it.each([{ status: 'pending' }, { status: 'inactive' }])(
      'is one of an affiliate that is %o, 201',
      async (change) => {
        const affiliate = await givenAffiliate(client, change);
        const { id: offerId } = await givenOffer(client);
        const sale = await givenConversion(client, { affiliateId: affiliate.id, offerId });
        expect(sale).toMatchObject({ ...rejected, reason: 'affiliate_not_active' });
        expect(sale.commission).toEqual({ type: 'percentage', value: 20, amount: 0, currency: 'USD' });
      },
    );

    it.each([
      ['affiliates', 'affiliateId', { archived: true }, { archived: false }, 'affiliate_not_active'],
      ['offers', 'offerId', { archived: true }, { archived: false }, 'offer_not_active'],
      ['offers', 'offerId', { isActive: false }, { isActive: true }, 'offer_not_active'],
    ] as const)('is one of %s with %s after %o, until %o, 201', async (path, key, off, on, reason) => {
      const pair = await givenPair(client);
      await changed(client, `${path}/${pair[key]}`, off);
      expect(await givenConversion(client, pair)).toMatchObject({ ...rejected, reason });
      await changed(client, `${path}/${pair[key]}`, on);
      expect(await givenConversion(client, pair)).toMatchObject({ status: 'pending', reason: null });
    });
  });

  describe('the daily cap', () => {
    it('lets exactly as many of fifty simultaneous sales through, all 201', async () => {
      const pair = await givenPair(client, { offer: { dailyCap: 5 } });
      const replies = await Promise.all(times(50, () => record({ ...pair, externalId: unique(), amount: 100 })));
      expect(statusesOf(replies)).toEqual({ 201: 50 });
      const sales = replies.map(({ body }) => body.data);
      const earning = sales.filter(({ status }) => status === 'pending');
      const overflow = sales.filter(({ status }) => status === 'rejected');
      expect([earning.length, overflow.length]).toEqual([5, 45]);
      for (const { reason, commission } of earning) expect([reason, commission.amount]).toEqual([null, 20]);
      for (const { reason, commission } of overflow)
        expect([reason, commission.amount]).toEqual(['daily_cap_reached', 0]);
      const filter = `affiliateId=${pair.affiliateId}`;
      expect((await listed(client, `conversions?${filter}&status=pending`)).pagination.total).toBe(5);
    }, 60_000);

    it('counts calendar days of recording in UTC, whatever the sale says of itself', async () => {
      const pair = await givenPair(client, { offer: { dailyCap: 1 } });
      const reasonAt = async (now: string) => {
        const before = server.now;
        server.now = new Date(now);
        const occurredAt = '2026-11-30T12:00:00Z';
        const { reason } = await givenConversion(client, { ...pair, occurredAt });
        server.now = before;
        return reason;
      };
      expect(await reasonAt('2026-11-30T00:00:00.000Z')).toBeNull();
      expect(await reasonAt('2026-11-30T23:59:59.999Z')).toBe('daily_cap_reached');
      expect(await reasonAt('2026-12-01T00:00:00.000Z')).toBeNull();
      expect(await reasonAt('2026-12-01T00:00:00.001Z')).toBe('daily_cap_reached');
    });

    it('is per offer, does not count rejected sales, and 0 is none', async () => {
      const { affiliateId, offerId } = await givenPair(client, { offer: { dailyCap: 1 } });
      const { id: otherOfferId } = await givenOffer(client, { dailyCap: 1 });
      const { id: unlimitedId } = await givenOffer(client, { dailyCap: 0 });
      const { id: inactiveId } = await givenAffiliate(client, { status: 'inactive' });
      const reasons = [];
      for (const sale of [
        { affiliateId: inactiveId, offerId },
        { affiliateId, offerId, clickId: 'click_unknown' },
        { affiliateId, offerId },
        { affiliateId, offerId },
        { affiliateId, offerId: otherOfferId },
        ...times(3, () => ({ affiliateId, offerId: unlimitedId })),
      ])
        reasons.push((await givenConversion(client, sale)).reason);
      const expected = ['affiliate_not_active', 'click_unknown', null, 'daily_cap_reached', null, null, null, null];
      expect(reasons).toEqual(expected);
    });

    it('acts as it is at the moment: raised it lets more through, an earlier overflow stays rejected', async () => {
      const pair = await givenPair(client, { offer: { dailyCap: 1 } });
      await givenConversion(client, pair);
      const overflow = await givenConversion(client, pair);
      await changed(client, `offers/${pair.offerId}`, { dailyCap: 2 });
      expect((await givenConversion(client, pair)).reason).toBeNull();
      expect((await givenConversion(client, pair)).reason).toBe('daily_cap_reached');
      expect(await found(client, `conversions/${overflow.id}`)).toEqual(overflow);
      await changed(client, `offers/${pair.offerId}`, { dailyCap: 0 });
      expect((await givenConversion(client, pair)).reason).toBeNull();
    });

    it('does not hide a repeat when it is full, 409', async () => {
      const pair = await givenPair(client, { offer: { dailyCap: 1 } });
      const { externalId } = await givenConversion(client, pair);
      expect((await record({ ...pair, externalId, amount: 100 })).status).toBe(409);
    });

    it('is not spent by a repeat', async () => {
      const pair = await givenPair(client, { offer: { dailyCap: 2 } });
      const sale = { ...pair, externalId: unique(), amount: 100 };
      await Promise.all(times(10, () => record(sale)));
      expect((await givenConversion(client, pair)).reason).toBeNull();
      expect((await givenConversion(client, pair)).reason).toBe('daily_cap_reached');
    });
  });
});
