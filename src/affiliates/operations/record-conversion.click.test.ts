import { TypeID } from 'typeid-js';
import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { dayMs } from '../../core/time/day.ts';
import {
  changed,
  givenConversion,
  givenOffer,
  givenPair,
  givenProgram,
  givenTrackingLink,
  givenVisit,
} from '../testing/fixtures.ts';

const server = await startProduct();
const { client, testClient } = await givenProgram(server);

describe('recordConversion', () => {
  describe('the click', () => {
    it('brings the tracking link that was clicked, of several', async () => {
      const pair = await givenPair(client);
      const [, second] = [await givenTrackingLink(client, pair), await givenTrackingLink(client, pair)];
      const { clickId } = await givenVisit(server, second.code);
      const sale = await givenConversion(client, { ...pair, clickId });
      expect(sale).toMatchObject({ clickId, trackingLinkId: second.id, status: 'pending' });
    });

    it('counts although its link was archived since', async () => {
      const link = await givenTrackingLink(client);
      const { clickId } = await givenVisit(server, link.code);
      await changed(client, `tracking-links/${link.id}`, { archived: true });
      const { affiliateId, offerId } = link;
      const sale = await givenConversion(client, { affiliateId, offerId, clickId });
      expect(sale).toMatchObject({ trackingLinkId: link.id, status: 'pending' });
    });

    it('may pay for several sales', async () => {
      const { affiliateId, offerId, code } = await givenTrackingLink(client);
      const { clickId } = await givenVisit(server, code);
      for (const _ of [1, 2])
        expect((await givenConversion(client, { affiliateId, offerId, clickId })).status).toBe('pending');
    });

    it('of another affiliate, offer, mode or organization is unknown, 201', async () => {
      const pair = await givenPair(client);
      await givenTrackingLink(client, pair);
      const { client: stranger } = await givenProgram(server);
      const links = [
        await givenTrackingLink(client, { ...(await givenPair(client)), affiliateId: pair.affiliateId }),
        await givenTrackingLink(client, { ...(await givenPair(client)), offerId: pair.offerId }),
        await givenTrackingLink(testClient),
        await givenTrackingLink(stranger),
      ];
      for (const { code } of links) {
        const { clickId } = await givenVisit(server, code);
        expect(clickId).toMatch(/^click_/);
        expect(await givenConversion(client, { ...pair, clickId })).toMatchObject({
          status: 'rejected',
          reason: 'click_unknown',
          clickId,
          trackingLinkId: null,
          commission: { amount: 0 },
        });
      }
    });

    it.each([
      ['text', 'garbage'],
      ['a well-formed id of no click', TypeID.fromUUID('click', '01970000-0000-7000-8000-000000000000').toString()],
      ['an id of the first instant', TypeID.fromUUID('click', '00000000-0000-7000-8000-000000000000').toString()],
      ['an id beyond the year 9999', TypeID.fromUUID('click', 'ffffffff-ffff-7fff-bfff-ffffffffffff').toString()],
      ['an id with a version of its own', TypeID.fromUUID('click', 'ffffffff-ffff-4fff-bfff-ffffffffffff').toString()],
      ['quotes', "click_'; DROP TABLE affiliates.click; --"],
      ['64 characters of another alphabet', '💶'.repeat(64)],
    ])('that is %s is unknown, 201', async (_, clickId) => {
      expect(await givenConversion(client, { clickId })).toMatchObject({ reason: 'click_unknown', clickId });
    });

    it('is valid up to the end of the window and expired a millisecond later, by the time of the sale, 201', async () => {
      const pair = await givenPair(client, { offer: { attributionWindowDays: 7 } });
      const { code, id } = await givenTrackingLink(client, pair);
      const { clickId } = await givenVisit(server, code);
      const end = server.now.getTime() + 7 * dayMs;
      const soldAt = (ms: number) => ({ ...pair, clickId, occurredAt: new Date(ms).toISOString() });
      expect(await givenConversion(client, soldAt(end))).toMatchObject({ status: 'pending', trackingLinkId: id });
      expect(await givenConversion(client, soldAt(end + 1))).toMatchObject({
        status: 'rejected',
        reason: 'click_expired',
        clickId,
        trackingLinkId: id,
        commission: { amount: 0 },
      });
    });

    it('is judged by the time of recording when the sale does not say, 201', async () => {
      const before = server.now;
      const pair = await givenPair(client, { offer: { attributionWindowDays: 1 } });
      const { code } = await givenTrackingLink(client, pair);
      const { clickId } = await givenVisit(server, code);
      server.advance(dayMs);
      expect((await givenConversion(client, { ...pair, clickId })).reason).toBeNull();
      server.advance(1_000);
      expect((await givenConversion(client, { ...pair, clickId })).reason).toBe('click_expired');
      const occurredAt = before.toISOString();
      expect((await givenConversion(client, { ...pair, clickId, occurredAt })).reason).toBeNull();
      server.now = before;
    });
  });

  describe('the tracking link of a sale without a click', () => {
    it('is the only live one of the pair', async () => {
      const link = await givenTrackingLink(client);
      const { affiliateId, offerId } = link;
      await givenTrackingLink(client, { affiliateId, offerId: (await givenOffer(client)).id });
      expect((await givenConversion(client, { affiliateId, offerId })).trackingLinkId).toBe(link.id);
    });

    it('is null when there are two, and known again when one is archived', async () => {
      const pair = await givenPair(client);
      const [first, second] = [await givenTrackingLink(client, pair), await givenTrackingLink(client, pair)];
      expect((await givenConversion(client, pair)).trackingLinkId).toBeNull();
      await changed(client, `tracking-links/${first.id}`, { archived: true });
      expect((await givenConversion(client, pair)).trackingLinkId).toBe(second.id);
    });
  });
});
